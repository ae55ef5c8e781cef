//! Chinese phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            播放 | 暂停 | 停止 | 静音 | 取消静音 | 音量 | 全屏 | 退出全屏 | 倍速 | 播放速度 | 字幕
            自动播放 | 重播 | 重新播放 | 再次播放 | 下一个视频 | 正在播放 | 视频加载中 | 视频播放器
            视频载入中 | 视频正在加载 | 音频 | 收听 | 朗读 | 听新闻 | 语音朗读 | 倒带 | 快进
            画中画 | 直播信号 | 当前时间 | 剩余时间 | 弹幕 | 关灯 | 循环播放 | 当前播放 | 播放列表
            高清 超清 | 无法播放视频 | 暫停 | 靜音 | 解除靜音 | 取消靜音 | 全螢幕 | 離開全螢幕
            播放速率 | 自動播放 | 重播影片 | 正在播放中 | 影片載入中 | 影片播放器 | 影片無法播放
            音訊 | 收聽 | 朗讀 | 聽新聞 | 語音 | 語音播報 | 语音播报 | 快轉 | 倒轉 | 子母畫面
            目前時間 | 剩餘時間 | 播放清單 | 現正播放 | 下一部影片 | 關閉聲音 | 開啟聲音
        ",
        hit: "视频加载中…",
        miss: "播放到第三首的时候，广场上的老人们跟着旋律慢慢跳起舞来。",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            启用javascript | 启用 javascript | 开启javascript | 打开javascript | 开启 javascript
            禁用了javascript | 禁用了 javascript | 不支持javascript | 不支持 javascript
            需要javascript | 浏览器不支持 | 浏览器版本过低 | 您的浏览器版本 | 升级您的浏览器
            请升级浏览器 | 请更换浏览器 | 建议使用chrome | 啟用javascript | 啟用 javascript
            開啟javascript | 開啟 javascript | 停用javascript | 停用了 javascript | 不支援javascript
            不支援 javascript | 需要 javascript | 瀏覽器不支援 | 瀏覽器版本過舊 | 您的瀏覽器版本
            更新您的瀏覽器 | 升級您的瀏覽器 | 請使用chrome | 建議使用chrome | 建議使用 chrome
            html5 播放器 不支持 | 请安装flash | 请先安装flash
        ",
        hit: "您的浏览器不支持此视频格式，请启用JavaScript后刷新页面",
        miss: "这门选修课从最基础的JavaScript语法讲起，期末要做一个小浏览器。",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            加载中 | 正在加载 | 正在载入 | 载入中 | 数据加载中 | 加载失败 | 加载完成 | 努力加载中
            请稍候 | 请稍等 | 请稍后 | 请稍后再试 | 图片 | 无标题 | 未命名 | 暂无图片 | 暂无内容
            暂无数据 | 暂无相关内容 | 没有更多了 | 没有更多内容了 | 已经到底了 | 到底了 | 已加载全部
            出错了 | 网络错误 | 发生错误 | 系统繁忙 | 页面不存在 | 隐藏 | 显示 | 折叠 | 收起全文
            載入中 | 正在載入 | 讀取中 | 資料讀取中 | 資料載入中 | 載入失敗 | 請稍候 | 請稍等
            請稍後 | 請稍後再試 | 圖片 | 無標題 | 暫無圖片 | 暫無內容 | 暫無資料 | 沒有更多了
            已經到底了 | 發生錯誤 | 系統忙碌中 | 找不到網頁 | 找不到頁面 | 隱藏 | 顯示 | 摺疊 | 收合
        ",
        hit: "正在加载…",
        miss: "正在加载货物的三艘驳船被突如其来的大雾困在了江心。",
    },
];
