/** Words that are no company’s own. */
/** English words that anyone uses at any work: that two people said them tells nothing of a company. Plurals are known from the one thing. */
const list = `
about above across actually after afterward again against agree ahead allow almost alone along already also although always among amount
another answer answered anyone anything anyway around asked asking away back bad badly because become becomes been before began begin
beginning begins behind being believe below best better between beyond big both bring brings brought build building built business busy call
called calling came cannot care career careful carefully case cause certain chance change changed changes check choose clear clearly close
come comes coming common company could couple course current currently daily date deal decide decided decides decision deep deeply depend did
difference different difficult doing done down during each early easily easy either else employee employees end ends enough entire especially even
ever every everyone everything exactly example expect explain fact fairly fall far fast feel feels felt fewer field fifth fifty figure
final finally find finds fine first five follow following follows forget found four fourth free from front full fully further future gave general generally gets
getting give given gives giving goes going gone good great group grow growing grown half hand happen happens hard hardly have having head hear
heard help helped helps here high hire hired hiring hold hope hour however hundred idea important inside instead interesting interview into involved
issue itself join joined just keep keeps kept kind knew know known knows large last late later latest lead leads learn learned learns least leave
leaves left less level life like likely line list listen little long longer look looked looking looks lose lost love made main mainly make
makes making manager many matter matters maybe mean means meet meeting might mind minute moment monday money month monthly more morning most
mostly move moved moves much must myself name nearly need needed needs never next nice nine none nothing notice nowhere number office often
okay once only open opinion order other others otherwise ours over part particular past people perhaps person place plan point possible present
pretty probably problem process project put question quickly quite rarely rather reach read reads ready real really reason recent recently
remember report rest result right role rule said same saturday saying says second seem seems seen send sends sent sense set seven several shall
share short should show showed shown shows side similar simple simply since sit sits six small some someone something sometimes
soon sorry sort speak spend spent stand start started starts stay still stop story such sunday sure take taken takes taking talk talked talks task
teach team tell tells ten term than thank that their them themselves then there these they thing think thinks third this those though
thought thousand three through thursday time times today together told tomorrow took toward towards tried true truly trust try trying tuesday turn
twelve twenty twice type under understand until upon used useful uses using usual usually value very view wait walk want wanted wants watch
week weekly well went were what whatever when whenever where whether which while whole whose will wish with within without woman women word work worked
worker working works world worry worth would write writes writing wrong wrote year yearly years yesterday your yours yourself
afternoon evening night wednesday friday january february march april june july august september october november december spring summer
autumn winter million percent quarter
the and for are but not you all any can had her was one our out day get has him his how man new now old see two way who did its let put say she too
use yes yet ask ago own few far end big bad set sit six ten try off per via lot job got saw run won may pay add fit met hit top low nor
`

export const ordinaryWords: readonly string[] = [
  ...list.trim().split(/\s+/),
  ...['some', 'any', 'every', 'no'].map((which) => `${which}body`),
]

/** Those that may begin a term: “first cup”. */
export const modifyingWords: readonly string[] =
  'first second third last next new old big small large great early late final long short high low full open free good fine'.split(
    ' ',
  )
