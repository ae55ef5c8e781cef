//! English phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            leave a reply cancel reply | leave reply
            leave a comment below | leave a comment cancel reply | leave comment
            leave your comments | leave a message
            post comment
            post reply | post new comment | submit comment
            write comment
            write your comment here | add comment
            add new comment | add your comments | add your thoughts
            add your voice | type your comment | type here | enter your comment here
            have your say | join the conversation | join the discussion | join the debate
            start the conversation | start the discussion | start a conversation
            start a discussion | continue the conversation | comment # | comment on this article
            comment on this story | comment on this post | comment now | comment here | comments
            comments # | comments off | comments & questions | comments closed | comments are closed
            comments are off for this post | comments are disabled | comments have been closed
            comments are turned off | comments are not available | comments on this article
            comments on this story | comments powered by disqus | commenting | commenting is closed
            commenting guidelines | commenting policy | comment policy | comment guidelines
            comments policy | community guidelines | house rules | # comment | # comments
            # comments so far | # comments on this story | # comments already | # comment so far
            # comments add yours | # replies | # reply | # response | # responses
            # responses so far | # thoughts | # people commenting | no comments | no comments yet
            no comment yet | no comments posted | no comments on this article yet
            no comments to show | no replies yet | no responses | no responses yet
            there are no comments | there are no comments yet | there are currently no comments
            there are # comments | one comment | show comments | show # comments
            show comment | hide comments | open comments | close comments
            view comments | view # comments | view # more comments
            view all # comments | view comments # | see comments
            see all comments | see all # comments | see # more comments | read comments
            read # comments | read all # comments
            read or share this story | load comments | loading comments
            all comments | latest comments | newest comments | recent comments | top comments
            older comments | newer comments | previous comments | featured comment | reader comments
            readers comments | user comments | facebook comments | jump to comments | go to comments
            skip to comments | be the first to comment
            be the first to reply
            be the first to share your thoughts | be the first one to comment
            be the first to review | cancel reply | cancel | what do you think
            what are your thoughts | what's your reaction | your reaction | your comment
            your comments | your message | your thoughts | your views | your review
            tell us what you think | let us know what you think | share your thoughts
            share your opinion | share your views | share your comments | discuss
            discuss this article | discuss this story | discuss in the forum | conversation
            the conversation # | conversation # | trackback | trackbacks | pingback | pingbacks
            trackbacks & pingbacks | trackback url | notify me | ask a question | report a comment
            please log in to comment | please sign in to comment
            log in to comment | log in to leave a comment | log in to reply
            log in to join the conversation | login to comment | login to leave a comment
            sign in to comment | sign in to join the conversation | sign in or create an account
            letters to the editor | submit a letter to the editor | send a letter to the editor
            powered by disqus | discussion about this post | expand full comment
            reader interactions | notify of | show all threads | all replies
            new replies to my comments | new follow-up comments | how useful was this post
            click on a star to rate it | submit rating
            no votes so far be the first to rate this post | start a thread
            # comments sorted by newest
            your answer | post your answer | post as a guest | leave a review
            submit a review | submit review | let us know how it was | sign the guest book
            sign the guestbook | sign guestbook | sign guest book | view guest book | view guestbook
            share a memory | share your memories | share memories | share your memory
            light a candle | tribute wall | leave a tribute | post a tribute | add a tribute
            discussion about this video | discussion about this episode
            discussion about this podcast
            log in or sign up to leave a comment
            rate this | loved this recipe | leave feedback
            leave a condolence
            [leave, post, write, add, submit, make] [a, your, the first, a new] [comment, reply, response,
            feedback, rating]
            [view, show, read, hide, load, open, close, expand] [all, the, more, previous, older, newer] comments
            [be the first to, be the first one to] [leave a, post a, write a, add a, make a, submit a] [comment,
            reply, review, response]
            [share, leave, add, post] your [thoughts, comments, opinion, questions, feedback, tips] [below, in
            the comments, in the comments below, in the comment section, in the comments section]
            comments have been [disabled, turned off] [, for this video, for this post]
            comments are [closed, disabled] [for, on] [this post, this article, this story]
            [be the first to, be the first person to] [review this product, review this item, review
            this book]
            [answer this question, answer question, write an answer, add an answer, add answer, add your
            answer, know the answer, ask your question, ask your own question, ask a new question,
            submit your question, ask the community]
            [write, leave] [your, an honest, a customer] review
            [add, submit, post] your comment here
            [rate, review] this [product, item, book]
            [there are, there are currently] no reviews [yet, for this product yet, for this item yet]
            no [questions, answers, ratings, discussions] yet
            [no-one, nobody, no one] has commented yet
            [view, read] [customer, verified, guest] reviews
            [log in, login] to [comment on this article, comment on this story, reply to this post]
            [read, view] [our, the] [comment policy, comments policy]
            type [a, your] [reply, message]
            this [thread, topic] [is, is now] [closed, locked] [, to new replies]
            not open for further replies | thread locked | topic locked | thread closed
        ",
        hit: "Leave a Reply",
        miss: "He did not leave a reply, only a muddy print on the doorstep.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            your email address will not be published | your email will not be published
            your email is never published | email will not be published
            email address will not be displayed | will not be published required
            required fields are marked | fields marked with an asterisk | indicates required field
            save my name email and website in this browser | save my name email and site url
            for the next time i comment
            log in or register to post comments
            login or register to post comments | logged in as
            register or sign in to comment
            please sign in to post
            you need to be logged in to
            you have to be logged in to | must be a subscriber to comment
            only subscribers can comment | only registered users can comment
            only members can comment | comments are now closed
            comments are currently closed | comments for this article are closed
            comments on this story are closed | comments on this article are closed
            comments are moderated
            comments will be moderated | comments that are abusive | comment is awaiting moderation
            comment will be visible after | comment section is closed | comments powered by disqus
            your comment is awaiting moderation | notify me of follow-up comments
            notify me of followup comments | notify me of new posts | notify me of new comments
            notify me via email | notify me when new comments
            receive email notifications of new comments | this site uses akismet to reduce spam
            learn how your comment data is processed | please enter your comment
            please enter your name here | you have entered an incorrect email address
            please keep comments | please keep your comments | please be respectful in the comments
            please read our comment policy | please read our commenting | view our comment policy
            our commenting guidelines | our commenting policy | before posting a comment
            in the comments below | in the comments section below | in the comment section below
            in the comment box below | leave a comment below | leave your comments below
            leave a comment or | share your thoughts in the comments | tell us in the comments
            let us know in the comments | sound off in the comments | create a commenting name
            create a display name to comment | this comment has been deleted
            this comment has been removed | this comment was removed by | this comment violated
            comment removed by moderator | comment deleted by user | report this comment
            report as inappropriate | flag as inappropriate | block this user
            enable javascript to view the comments | use these html tags
            line breaks and paragraphs automatically | html tags and attributes
            opinions expressed in the comments | connect with facebook to comment
            view more on facebook comments | fill in your details below or click an icon to log in
            you are commenting using your | reply to this comment
            notify me of followup comments via e-mail | you can also subscribe without commenting
            you can follow any responses to this entry
            both comments and pings are currently closed | you can skip to the end and leave
            this question shows research effort | required but never shown
            you must log in or register to reply here | must log in or register to post
            comments must be approved before they are published
            this comment was minimized by the moderator | thanks for contributing an answer
            please be sure to answer the question | by clicking post your answer
            [you must be, you need to be, you have to be] [logged in, signed in, registered, a member, a
            subscriber] to [comment, reply, post, vote, leave a comment, post a comment, write a comment, leave
            a reply, report a comment, rate, review, leave a review, write a review, join the discussion, join
            the conversation]
            [log in, login, sign in, register] [to, or register to, or sign up to] [comment, reply, vote, leave
            a comment, post a comment, write a comment, leave a reply, rate, leave a review, write a review,
            join the discussion, join the conversation]
            [you cannot, you can not] [post new topics, post new threads] [in this forum, ]
            comments are closed [on, for] this [article, story, post]
            comments are closed but trackbacks
            [your comment, your review] [will be published after, will appear after, must be approved]
            [your name, your phone number] will not be [published, displayed publicly, passed on to
            third]
            comments [for, on] this [post, thread] are [, now] closed
        ",
        hit: "Your email address will not be published. Required fields are marked *",
        miss: "The council said the address of the shelter will not be published for now.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            comments are owned by whoever posted | comments are owned by the poster
            comments are owned by their posters | comments below have not been moderated
            comments below have been moderated | comments below are not moderated
            comments below are unmoderated | comments below are the opinion
            comments below are the opinions | comments below are those of
            comments below do not represent | comments below do not reflect
            comments below are written by users | comments posted below are
            comments are solely the opinions of | comments are the sole responsibility of
        ",
        hit: "The comments below have not been moderated.",
        miss: "The comments below the line of the map have faded.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            reply | replies | reply to | reply # | # reply share | reply share | reply report
            like reply | like reply share | hide replies | show replies | show # replies
            show more replies | view replies | view # replies | view more replies | # more replies
            load more replies | report | report abuse | report comment | report this
            report this comment | report user | report spam | respect | like | likes | liked
            dislike | dislikes | unlike | love | haha | wow | sad | angry | upvote | upvoted
            downvote | up | down | vote | vote up | vote down | agree | disagree | helpful | funny
            thumbs up | thumbs down | permalink | link to this comment | parent | flag
            flag comment | flagged | edited | delete | quote | block | block user | mute user
            ignore user | unhide | oldest | oldest first | newest | newest first
            newest oldest | most liked | best | best rated | worst rated | most relevant | top rated
            most voted | most replies | most reacted | sort | sort by | sort by newest
            sort by best | sort by oldest | sort comments | order by | in reply to | guest
            anonymous | anonymous user | avatar | moderator | author's reply | author reply | op
            inline feedbacks | comment author | website | website url | name | name required
            comment * | see more comments | subscribe to comments | top commenter | new comment
            # upvote
            improve this answer | improve this question | sorted by | reset to default
            highest score default | date modified newest first | date created oldest first
            trending recent votes count more | best newest oldest | this answer is useful
            this answer is not useful | recipe rating | quick reply | reply with quote | quote reply
            thread starter | reaction score # | posts # | posts # # | messages # | messages # #
            senior member | junior member | active member | well-known member | registered user
            new member | topic starter | disqus comments | add a memory
            jump to latest
            open comment sort options | comments section | was this review helpful
            verified purchase | see all reviews
            reply to [this topic, this thread, this discussion, this message, this question, this
            review, topic, thread, discussion, conversation, post, this post]
            [quote, edit] this [post, message, reply]
            report [this post, post, thread, this thread, topic, this topic, message, this message,
            reply, this reply, answer, question]
            [sort by, sort comments by, order by, sorted by] [newest first, oldest first, most liked,
            top comments]
            [most helpful, highest rated, lowest rated] first
            joined [#, jan #, feb #, mar #, apr #, may #, jun #, june #, jul #, july #, aug #, sep #,
            sept #, oct #, nov #, dec #]
            [accepted answer, accepted solution, best answer selected, marked as solution, marked as
            best answer, mark as answer, mark as solution, mark as best answer, mark as solved, verified
            answer, answer accepted, solved by]
            # answer | # answers | # votes # answers | # vote | verified purchaser
            [found this helpful, this review was helpful, this was helpful]
            [trophy points, post count, threads, topics, karma, reputation] #
            original poster
        ",
        hit: "Reply",
        miss: "Her reply came in the last post before the bank holiday.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            says | said on | wrote | commented | says reply | top contributor | top fan
            verified buyer
        ",
        hit: "margaret_t says:",
        miss: "She says little and writes less.",
    },
];
