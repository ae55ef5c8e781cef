//! Croatian, Bosnian and Serbian.

mod advertisement;
mod artifact;
mod byline;
mod caption;
mod comments;
mod credit;
mod legal;
mod metadata;
mod navigation;
mod paywall;
mod promotion;
mod related;
mod social;
mod tags;

use super::Language;

/// Croatian, Bosnian and Serbian, in Latin and Cyrillic script.
pub(crate) const LANGUAGE: Language = Language {
    code: "hr",
    other_codes: &[
        "hrv", "scr", "bs", "bos", "sr", "srp", "scc", "sh", "hbs", "cnr",
    ],
    name: "Croatian, Bosnian and Serbian",
    stop_words: "
        i u na se je da za su od s sa iz o kao a što šta koji koja koje kojih kojoj koju ali ne to
        će bi nije bila bilo bili po do ili samo već sve kako te nakon prema dok ako kada kad
        jer kod više još ga mu ih joj mi smo si ste ni pa li pri bez zbog između nego može mogu
        ovaj ova ovo taj ta tom toga tako on ona oni gdje prije također pred nema nisu ima gde 
        takođe и у на се је да за су од са из о као а што шта који која које којих којој коју али не
        то ће би није био била било били по до или само већ све како те након према док ако када кад
        јер код више још га му их јој ми смо сам си сте ни па ли при без због између него може могу
        овај ова ово тај та том тога тако он она они пред нема нису има где пре такође после
    ",
    stop_share: 35,
    date_words: "
        siječanj siječnja siječnju sij veljača veljače veljači velj ožujak ožujka ožujku ožu travanj
        travnja travnju tra svibanj svibnja svibnju svi lipanj lipnja lipnju lip srpanj srpnja
        srpnju srp kolovoz kolovoza kolovozu kol rujan rujna rujnu ruj listopad listopada listopadu
        lis studeni studenog studenoga studenom stu prosinac prosinca prosincu august augusta
        augustu aug juni juli jan ponedjeljak ponedjeljka srijeda srijede srijedu nedjelja
        nedjelje nedjelju sat januar januara januaru februar februara februaru feb mart marta martu
        mar april aprila aprilu apr maj maja maju jun juna junu jul jula julu avgust avgusta avgustu
        avg septembar septembra septembru sep sept oktobar oktobra oktobru okt novembar novembra
        novembru nov decembar decembra decembru dec ponedeljak ponedeljka pon utorak utorka uto
        sreda srede sredu sre četvrtak četvrtka čet petak petka subota subote subotu nedelja
        nedelje nedelju ned sati časova č h godine godina јануар јануара јануару јан фебруар
        фебруара фебруару феб март марта марту мар април априла априлу апр мај маја мају јун јуна
        јуну јул јула јулу август августа августу авг септембар септембра септембру сеп септ октобар
        октобра октобру окт новембар новембра новембру нов децембар децембра децембру дец понедељак
        понедељка пон уторак уторка уто среда среде среду сре четвртак четвртка чет петак петка пет
        субота суботе суботу суб недеља недеље недељу нед сати часова ч х год године година јуни
        јули сат
    ",
    phrases: lists!(),
};
