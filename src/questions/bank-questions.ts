/**
 * The questions of the bank, one a line: its lasting name, the minutes a good answer takes, who it is fair to ask, the question, and what
 * to ask instead once a fact is known: a fact about them, about where they work, or about the field.
 */

/** Slugs never change: a question that was taken remembers the one it came from. */
export const bankQuestions = {
  path: `
    first-draw         | 3 | anyone   | What first drew you to this kind of work?                   | them: What drew you to it?
    turning-point      | 3 | seasoned | Looking back, which career move mattered most?              | them: How did that change what came next?
    unplanned          | 3 | employed | Which part of your career did you never plan?               | them: How much of that did you plan?
    carried-over       | 3 | employed | What do you still use from your earlier jobs?               | them: What do you still use from it today?
    nearly-left        | 3 | steady   | When did you come closest to doing something else?          | them: What else could you have done at that point?
    leading-people     | 3 | leading  | What changed for you when you started managing people?      | them: What did that teach you about leading people?
    first-months       | 3 | beginner | What were your first three months in this job like?         | them: What were the first months of that like?
    kept-you           | 3 | seasoned | What has kept you in this field all these years?            | them: What has kept you at it?
    first-job          | 2 | employed | What did your very first job teach you?                     | them: What did your first job add to that?
    small-chance       | 3 | anyone   | Which small chance turned out to matter a lot?              | them: How did that chance come about?
    said-no            | 3 | seasoned | Which offer are you glad you turned down?                   | them: What did you turn down for it?
    someone-who-helped | 3 | anyone   | Who helped you most along the way?                          | them: Who helped you get there?
    right-field        | 3 | anyone   | When did you know that this was the right field for you?    | them: When did you know that it was right for you?
    sideways           | 3 | seasoned | Which step sideways did the most for you?                   | them: What did that step open up for you?
    harder-than-looked | 3 | employed | Which step in your career was harder than it looked?        | them: What made that harder than it looks?
    early-belief       | 3 | employed | What did you expect of this work before you started?        | them: How did it differ from what you expected?
    gave-up            | 3 | seasoned | What did you have to give up to get where you are?          | them: What did you have to give up for it?
    best-year          | 3 | employed | Which year of your career taught you the most?              | them: What did the first year of it teach you?
    stayed-when        | 3 | seasoned | When was it right to stay rather than move on?              | them: What made you stay with it?
    moved-when         | 3 | employed | How did you know when it was time to move on?               | them: How did you know that the time was right?
    job-grew           | 2 | employed | How has your job changed since you took it on?              | them: How has that changed your job?
    learned-from-whom  | 3 | employed | Whose way of working did you learn from?                    | them: Whose way of working did you learn from there?
    setback            | 3 | seasoned | What turned out well after it had first gone wrong?         | them: What went wrong before it went right?
    not-on-profile     | 3 | anyone   | What part of your way here would no profile show?           | them: Which part of that story is not on your profile?
    two-good-paths     | 3 | employed | How did you choose between two good paths?                  | them: Which other path could you have taken?
    after-studies      | 3 | beginner | How did you get from your studies to your first job?        | them: How did you get from there to your first job?
    asked-for          | 3 | employed | What on your way did you have to ask for yourself?          | them: How much of that did you have to ask for yourself?
    first-to-trust     | 3 | employed | Who was the first to trust you with something big?          | them: Who trusted you with that?
    same-thread        | 3 | seasoned | What thread runs through the jobs you have had?             | them: How does that fit with what you did before?
    before-ready       | 3 | employed | When did you say yes before you felt ready?                 | them: How ready did you feel?
    what-you-wanted    | 3 | anyone   | What did you want to become when you were younger?          | them: How far is that from what you once wanted to become?
    seen-later         | 3 | seasoned | What about your path makes sense to you only now?           | them: What about that makes sense to you only now?
    more-of            | 2 | notTheTop | What would you like to do more of in the coming years?     | them: Where would you like to take that next?`,
  day: `
    last-week          | 3 | middle   | What took up most of your time last week?                   | work: How has that changed your week?
    hour-to-look-forward | 2 | notTheTop | Which part of your week do you look forward to most?     | them: Which part of it do you look forward to?
    surprise-outside   | 3 | anyone   | What part of your work would surprise people outside the field? | them: What about it would surprise people outside the field?
    good-day           | 2 | notTheTop | How do you know, at the end of a day, that it went well?   | them: How did you know, at the end of a day, that it went well?
    tool-of-choice     | 2 | close    | Which tool would you hate to give up?                       | work: Which of your tools did that change?
    interruptions      | 2 | worker   | What throws off your plans most often?                      | work: What does that do to your plans for a week?
    surprised-starting | 2 | close    | What surprised you most when you started?                   | work: What surprised you about that from the inside?
    time-to-think      | 2 | leading  | When do you find time to think?                             | them: When did you find the time to think about it?
    mornings           | 2 | close    | How do your mornings differ from your afternoons?           | work: How do your mornings look since then?
    alone-or-together  | 2 | worker   | How is your time split between people and quiet work?       | work: How has that changed who you spend your days with?
    meeting-worth      | 2 | middle   | Which meeting is always worth your time?                    | work: Which meeting matters more to you since then?
    slow-part          | 2 | worker   | Which part of the work takes longer than people think?      | work: Which part of that took longer than people think?
    busy-month         | 3 | employed | How does a busy month differ from a quiet one?              | work: When in the year do you notice that most?
    last-solved        | 3 | worker   | What was the last problem you were glad to solve?           | them: Which problem were you glad to solve there?
    given-tasks        | 2 | beginner | Which tasks are you given most often?                       | work: Which part of that do you get to work on?
    what-first         | 2 | middle   | How do you decide what to do first in a full week?          | work: What had to wait for that?
    in-writing         | 2 | worker   | How much of your work happens in writing?                   | work: How much of that was worked out in writing?
    not-described      | 3 | worker   | What part of your job would no job description mention?     | them: Which part of that would no job description mention?
    best-place         | 2 | middle   | Where do you do your best work?                             | work: Where does most of that work happen?
    number-to-watch    | 2 | steady   | Which number do you look at most often?                     | work: Which number told you that it worked?
    too-much-time      | 3 | leading  | What takes more of your time than it should?                | work: How much of your time does that take?
    small-pleasure     | 2 | notTheTop | Which small task do you enjoy more than you should?        | them: Which small part of it do you enjoy most?`,
  challenges: `
    hardest-lately     | 3 | notTheTop | What has been the hardest part of the past month?          | work: What has been the hardest part of it so far?
    proud-moment       | 3 | anyone   | Which moment in this work made you proud?                   | them: Which moment of it made you proud?
    worth-it           | 3 | anyone   | What makes the hard days worth it?                          | them: What made the hard days of it worth it?
    like-most          | 2 | notTheTop | What do you like most about this work?                     | them: What did you like most about it?
    like-least         | 2 | notTheTop | What do you like least about this work?                    | them: What did you like least about it?
    still-thinking     | 3 | leading  | Which problem at work do you keep thinking about?           | work: What about that do you keep thinking about?
    longest-problem    | 3 | worker   | Which problem has taken you longest to solve?               | work: What was the hardest problem on the way?
    useful-failure     | 3 | seasoned | Which failure taught you something useful?                  | them: What went wrong on the way?
    last-thanked       | 2 | notTheTop | What were you last thanked for?                            | them: Who thanked you for it?
    all-urgent         | 3 | employed | How do you stay calm when everything is urgent?             | work: How did you stay calm while that happened?
    unnoticed          | 3 | employed | Which part of your work goes unnoticed?                     | them: Which part of that did no one notice?
    hard-conversation  | 3 | leading  | Which kind of conversation at work is hardest for you?      | work: Which conversation about that was the hardest?
    harder-than-told   | 3 | employed | What about this work is harder than people say?             | them: What was harder about it than people say?
    twice-the-budget   | 3 | leading  | What would you do first with twice the budget?              | work: What would you try next if there were time for it?
    small-win          | 2 | worker   | What counts as a small win in your work?                    | work: What was the first small win?
    hard-to-explain    | 3 | worker   | What do the people you work for find hard to understand?    | work: What did people find hard to understand about it?
    energy             | 2 | anyone   | What gives you energy in this work?                         | them: What about it gave you energy?
    tiring             | 2 | notTheTop | Which part of the work tires you most?                     | them: Which part of it tired you most?
    surprise-reward    | 3 | employed | Which reward of this work did you not expect?               | them: What came of it that you did not expect?
    still-not-right    | 3 | seasoned | What are you still trying to get right?                     | work: What are you still trying to get right about it?`,
  skills: `
    silent-skill       | 3 | anyone   | Which skill do you use every day without thinking about it? | them: Which skill did that take that no one sees?
    learned-late       | 3 | employed | Which skill do you wish you had learned sooner?             | them: Which skill did you wish for while you did it?
    learning-now       | 2 | anyone   | What are you learning at the moment?                        | them: What are you learning from it now?
    good-and-very-good | 3 | steady   | What separates great work from good work in your field?     | field: What separates great work from good work on that?
    overrated-skill    | 3 | seasoned | Which skill matters less than people think?                 | field: Which skill matters less for that than people think?
    untaught           | 3 | middle   | How do people get good at the parts that no one teaches?    | them: How did you learn the parts of it that no one teaches?
    judge-own-work     | 2 | worker   | How do you judge your own work before anyone else sees it?  | them: How did you judge for yourself whether it was good?
    practise-first     | 3 | middle   | Since I am coming from another field, what should I practice first? | them: To do something like that, what should I practice first?
    from-other-fields  | 3 | seasoned | Which skills from other fields turn out to be useful in yours? | field: Which skills from other fields help with that?
    good-writing       | 2 | middle   | How much does good writing matter in your work?             | them: How much did good writing help with it?
    what-people-need   | 3 | leading  | How do you find out what people really need?                | work: How did you find out what people really needed?
    first-tool         | 2 | close    | Which tool should a newcomer get to know first?             | field: Which tool should a newcomer get to know for that?
    with-numbers       | 2 | worker   | How much of your work is done with numbers?                 | work: Which numbers did you need for that?
    taught-others      | 3 | steady   | Which skill do you teach others most often?                 | them: How would you teach someone to do that?
    still-hard         | 3 | employed | What do you still find hard to do well?                     | them: What about it do you still find hard?
    honest-feedback    | 3 | middle   | How do you get honest feedback on your work?                | them: Who gave you honest feedback on it?
    practice-alone     | 3 | worker   | Which of your skills could I practice by myself?            | them: Which part of it could I practice by myself?`,
  role: `
    only-yours         | 2 | worker   | Which part of the work is only yours?                       | work: What was your part in that?
    elsewhere          | 3 | seasoned | How does your job look at other companies?                  | work: How would your job look without that?
    doing-well         | 3 | middle   | How do you know that you do your job well?                  | work: How do you know whether that works?
    job-later          | 3 | worker   | How do you think your job will look in a few years?         | field: How will that change your job?
    asked-for-most     | 2 | worker   | What do colleagues come to you for most often?              | work: What do colleagues ask you about it?
    usual-project      | 3 | middle   | Which kind of project is most common in your job?           | work: Which projects came out of that?
    first-project      | 3 | steady   | Which project would you give someone new first?             | work: Which part of that would you give to someone new?
    best-project       | 3 | anyone   | Which project of the past year taught you most?             | work: Which project taught you most about that?`,
  team: `
    works-with         | 2 | upToManager | Who do you work with most closely?                       | work: Who did you work with most closely on that?
    handing-over       | 2 | worker   | Where does your work end and the next person’s begin?       | work: Where did your part of that end?
    disagreeing        | 3 | middle   | How does your team handle disagreements?                    | work: What did your team disagree about?
    finding-feet       | 3 | middle   | How does a new person get up to speed on your team?         | work: How does a new person find their way into that?
    glad-to-work-with  | 3 | employed | What do the best colleagues you have had share?             | them: What did the best colleagues on that share?
    mix-of-people      | 3 | leading  | What mix of backgrounds has worked best on your teams?      | work: What mix of backgrounds made that work?
    building-a-team    | 3 | senior   | What do you look for first when you build a team?           | work: What did you look for when you built the team for that?
    other-departments  | 2 | steady   | What do you wish other departments understood about your team? | work: What do you wish other departments understood about that?`,
  culture: `
    what-keeps-you     | 2 | middle   | What do you like about working here that you did not expect? | work: What does that look like from the inside?
    praised-here       | 2 | middle   | What gets praised here that might go unnoticed elsewhere?   | work: What about it was praised inside the company?
    unwritten-rule     | 2 | worker   | Which unwritten rule took you longest to learn?             | work: Which unwritten rule is behind that?
    after-a-mistake    | 3 | middle   | What happens here after someone makes a mistake?            | work: What happened when a part of it went wrong?
    short-of-time      | 2 | worker   | How do people here treat each other under pressure?         | work: How did people treat each other while that happened?
    to-protect         | 3 | senior   | What about the culture here would you most want to protect? | work: What did you want to protect while that happened?
    happiest-here      | 3 | middle   | What kind of people are happiest here?                      | work: What kind of people are happiest with that?
    when-stuck         | 2 | beginner | Who do you go to when you are stuck?                        | work: Who do you go to when you are stuck with that?
    said-openly        | 3 | middle   | How openly do people here disagree with the boss?           | work: How openly did people disagree about it?
    celebrate          | 2 | middle   | What do people here celebrate together?                     | work: How did people here celebrate it?
    seen-from-outside  | 3 | employed | What do outsiders get wrong about where you work?           | work: What did outsiders get wrong about it?
    far-apart          | 2 | middle   | How do people here stay close when they work far apart?     | work: How do people stay close across that?
    idea-of-the-new    | 3 | middle   | What happens here to a good idea from someone new?          | work: Where did the idea for that come from?
    changed-here       | 3 | seasoned | What has changed about the culture since you came?          | work: How did that change the culture?
    small-habit        | 2 | worker   | Which small habit of your team would you miss?              | work: Which habit of your team came out of that?`,
  industry: `
    changed-most       | 3 | seasoned | What has changed most in your field since you started?      | field: What else has changed as much since you started?
    misread-trend      | 3 | leading  | Which trend do most people in your field get wrong?         | field: What do most people get wrong about that?
    watching           | 3 | leading  | What are you watching more closely than a year ago?         | field: What are you watching more closely because of that?
    talked-not-done    | 3 | steady   | What do people in your field talk about a lot but rarely do? | field: Who in the field really acts on that?
    new-way-that-helped | 3 | worker  | Which new way of working has really helped you?             | field: How has that helped you in your own work?
    rather-know        | 2 | beginner | Which part of the field would you like to know better?      | field: Which part of that would you like to know better?
    borrowed-ideas     | 3 | seasoned | Which other fields do you borrow ideas from?                | field: Which other field has seen something like that before?
    whom-we-serve      | 3 | seasoned | How have the people you work for changed lately?            | field: How have the people you work for noticed that?
    held-back          | 3 | senior   | What do you think is holding the whole field back right now? | field: What do you think is holding that back?
    in-five-years      | 3 | leading  | What will look different in your field in five years?       | field: Where do you think that will stand in five years?
    quiet-change       | 3 | seasoned | Which change in your field gets too little attention?       | field: Which side of that gets too little attention?
    tired-of           | 3 | seasoned | Which trend are you tired of hearing about?                 | field: How much of that is only fashion?
    small-players      | 3 | seasoned | What do small companies in your field do better than big ones? | field: What do small companies make of that?
    expected-today     | 3 | worker   | What do customers expect of you today that they did not before? | field: What do customers expect of you because of that?
    from-outside       | 3 | seasoned | What do people outside your field misunderstand about it?   | field: What do people outside misunderstand about that?`,
  decisions: `
    hardest-decision   | 4 | senior   | What was your hardest decision in the past year?            | work: What did you give up for it?
    changed-mind       | 3 | seasoned | What did you use to believe about this work that you no longer do? | them: What did you use to believe about that?
    trade-off          | 3 | leading  | Which trade-off do you face again and again?                | work: What spoke against it?
    saying-no          | 3 | leading  | How do you choose what not to do?                           | work: What did you choose not to do for it?
    hindsight          | 3 | senior   | Which decision would you make differently now?              | work: What would you do differently now?
    thin-facts         | 3 | leading  | How do you decide when you do not have enough information?  | work: How did you decide before you could know enough?
    against-advice     | 4 | senior   | When was it right to go against advice?                     | work: Who advised against it?
    free-to-decide     | 2 | worker   | What do you get to decide yourself in your job?             | work: Which part of that did you get to decide?
    winning-over       | 3 | senior   | How do you win people over to an unpopular decision?        | work: How did you win people over?`,
  hiring: `
    ways-in            | 3 | notTheTop | How do people usually get into this field?                 | field: How does that change the way people get into the field?
    other-backgrounds  | 3 | steady   | How does your field see people who come from a different one? | field: What can people from other fields bring to that?
    proof              | 3 | steady   | What convinces people in this field that someone can do the work? | field: Since then, what convinces people that someone can do the work?
    first-posts        | 3 | worker   | Where in this field do beginners learn the most?            | field: Where do beginners learn the most about that?
    other-titles       | 2 | middle   | What other job titles do people use for this work?          | field: What do people call the work on that?
    how-entry-changed  | 3 | senior   | How has the way people get into this field changed?         | field: How has that changed the way people get into this field?
    late-comers        | 3 | seasoned | What do people who come to this field late tend to do well? | field: What do people who come to the field late bring to that?
    first-rung         | 3 | notTheTop | What do people usually do in their first years in this field? | field: How has that changed the first years in this field?
    stands-out         | 3 | leading  | What makes someone stand out when they are new to this field? | field: Since then, what makes a newcomer stand out?
    sample-work        | 3 | middle   | Which kind of sample work do people in this field look at?  | field: Which kind of sample work would show an understanding of that?
    entry-myths        | 3 | seasoned | What do people get wrong about the way into this field?     | field: What do newcomers get wrong about that?
    certificates       | 2 | middle   | How much do certificates count in your field?               | field: Since then, how much do certificates count?
    first-experience   | 3 | middle   | Where do people gain their first experience in this field?  | field: Where do people gain their first experience with that?
    unknown-at-first   | 3 | seasoned | Where do people in this field begin when no one knows them? | field: Where would someone begin with that when no one knows them?
    noticed-first      | 3 | senior   | What do you notice first about people who are new to the field? | field: What do people who are new to the field make of that?`,
  education: `
    choice-of-study    | 3 | student  | How did you choose what to study?                           | them: How did you come to choose that?
    study-that-lasted  | 2 | worker   | Which part of your studies turned out to be useful at work? | them: Which part of it turned out to be useful at work?
    not-prepared-for   | 3 | worker   | What did your studies not prepare you for?                  | them: What did that not prepare you for?
    free-month         | 2 | employed | Which course would you take if you had a free month?        | field: Which course would help to understand that?
    studied-what       | 2 | steady   | How much does it matter what people in your field studied?  | field: Since then, how much does it matter what someone studied?
    learning-on-job    | 3 | middle   | How do people here keep learning on the job?                | work: How did people learn what they needed for that?
    course-that-stayed | 2 | anyone   | Which teacher or course has stayed with you?                | them: What has stayed with you from it?
    time-to-learn      | 2 | worker   | How do you find the time to learn?                          | them: How did you find the time for it?
    without-school     | 3 | middle   | What can people in this field learn without going back to school? | field: How could I learn about that without going back to school?`,
  pay: `
    pay-depends        | 2 | steady   | What does pay in this field mostly depend on?               | field: How does that show in what the field pays?
    pay-fair           | 2 | steady   | How do people in this field find out what fair pay is?      | field: How do people find out what fair pay is since then?`,
  life: `
    switching-off      | 2 | employed | How do you leave the work behind at the end of a day?       | work: How do you leave something like that behind in the evening?
    room-for-life      | 2 | worker   | How does this work leave room for the rest of life?         | work: How did that leave room for the rest of life?
    from-outside-work  | 2 | anyone   | What from outside your work has made you better at it?      | them: How has that helped you in your work?
    pace               | 2 | seasoned | How has your pace at work changed over the years?           | them: How did that change your pace at work?`,
  fit: `
    who-does-well      | 3 | seasoned | What kind of person does well in this field?                | field: What kind of person does well with that?
    who-leaves         | 3 | seasoned | What makes people leave this field?                         | field: Who finds that hard to live with?
    suits-you          | 3 | anyone   | How did you notice that this work suits you?                | them: How did you notice that it suits you?
    good-bridge        | 3 | seasoned | What makes a good bridge from another field into this one?  | field: How could that be a bridge for someone from another field?
    first-shock        | 3 | employed | What surprises people most when they come from another field? | field: What about that surprises people who come from another field?`,
  advice: `
    coming-from-elsewhere | 3 | anyone | What would you want someone coming from another field to know? | field: What would you want someone from another field to know about that?
    common-mistake     | 3 | seasoned | What mistake do newcomers make most often?                  | field: What mistake do newcomers make with that?
    cheap-test         | 3 | anyone   | What is a quick way to find out whether this work would suit me? | them: How could I try something like that on a small scale?
    doubt-my-plan      | 3 | seasoned | Now that you have heard my plan, which part would you question? | field: Knowing that, which part of my plan would you question?
    starting-over      | 3 | employed | Where would you start if you were starting over today?      | them: Where would you start if you did that again today?
    overlooked         | 3 | seasoned | What do people who change fields tend to overlook?          | field: What do people who change fields overlook about that?
    helped-you-in      | 2 | beginner | What helped you most when you were getting started?         | them: What helped you most with that?
    what-to-show       | 3 | seasoned | Which part of my background would you talk about first?     | work: Knowing that, which part of my background would you talk about first?
    one-habit          | 2 | employed | Which habit would you start on the first day?               | them: Which habit made that possible?
    good-first-year    | 3 | seasoned | What makes a first year in this field a good one?           | work: What would make a first year with that a good one?
    in-my-place        | 3 | seasoned | What would you learn this year in my place?                 | field: What would you learn about that in my place?
    stop-worrying      | 3 | seasoned | What should someone in my place stop worrying about?        | field: How much should a newcomer worry about that?
    unasked            | 2 | employed | Which question do you wish more newcomers would ask?        | them: What do newcomers never ask you about that?
    small-project      | 3 | middle   | Which small project would teach me most about this work?    | work: Which small project would teach me most about that?
    good-place         | 3 | seasoned | How can someone tell from the outside whether a company is good to learn in? | work: What does that say about what one can learn there?
    to-a-friend        | 2 | anyone   | How would you describe this work to a friend?               | them: How would you describe that to a friend?
    advice-to-ignore   | 3 | seasoned | Which common advice would you ignore?                       | field: Which common advice about that would you ignore?
    best-advice        | 2 | anyone   | What is the best advice anyone has given you?               | them: Which advice helped you with it?
    too-early          | 3 | seasoned | What do newcomers try too early?                            | field: What about that do newcomers try too early?
    sooner             | 3 | seasoned | What do people in this field wish they had done sooner?     | them: What would you do sooner if you did that again?`,
  resources: `
    reading            | 2 | anyone   | What do you read to keep up with your field?                | field: What would you read to understand that?
    whose-thinking     | 2 | employed | Who in the field do you follow?                             | field: Who writes well about that?
    worth-the-time     | 2 | middle   | Which events or professional groups have been worth your time? | field: Where do people meet who work on that?
    more-than-expected | 2 | notTheTop | Which course or book was better than you expected?         | field: Which book or course explains that well?
    admired-work       | 2 | employed | What is a piece of work in your field that you admire?      | field: Which piece of work shows that best?
    words-of-the-trade | 2 | worker   | Which terms should a newcomer learn early?                  | field: Which terms do I need to follow that?
    never-skipped      | 2 | employed | Which newsletter or podcast do you never skip?              | field: Where do you follow the news about that?`,
  names: `
    who-else           | 2 | anyone   | Who else would give me a useful view of this?               | field: Who else would have a useful view of that?
    other-side         | 2 | employed | Who sees this work from the other side?                     | work: Who would tell that story from the other side?
    would-disagree     | 2 | seasoned | Who in the field would disagree with you?                   | field: Who in the field would disagree with that?
    unusual-way-in     | 2 | employed | Who else came to this field by an unusual way?              | them: Who else has done something like that?
    started-lately     | 2 | steady   | Who started not long ago and still remembers it well?       | work: Who was there when that began?
    next-to-look-at    | 2 | anyone   | Whose work should I look at next?                           | field: Whose work on that should I look at?
    edge-of-field      | 2 | seasoned | Who works at the edge of your field?                        | field: Who comes to that from another field?
    taught-you-most    | 2 | anyone   | Who taught you most about this work?                        | them: Who taught you most about that?
    outside-company    | 2 | leading  | Who outside your company knows this work well?              | work: Who outside the company knows that well?
    how-to-mention     | 1 | anyone   | How would you like me to mention you when I write to them?  | them: How would you like me to mention that when I write to others?`,
  closing: `
    not-asked          | 2 | anyone   | What should I have asked that I did not?                    | them: What should I have asked about that?
    hear-what-comes    | 1 | anyone   | How would you like me to keep you posted?                   | field: How would you like to hear what I find out about that?
    in-return          | 1 | anyone   | What can I do for you in return?                            | work: What could I find out for you about that?
    one-thing          | 1 | anyone   | If I remember one thing from today, what should it be?      | field: If I remember one thing about that, what should it be?
    when-again         | 1 | anyone   | When would you like to hear how it goes?                    | work: When will you know how that turns out?`,
}
