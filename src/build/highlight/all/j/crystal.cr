require {conjunction variable|"}json{conjunction variable|"}
{conjunction variable|@}{verb keyword|[}JSON{conjunction variable|::}Serializable{verb keyword|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {verb keyword|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {conjunction variable|:} Float64 {verb keyword|=} {number|1.7}_f64
  getter{verb keyword|?} hot {conjunction variable|:} Bool {verb keyword|\|} Nil
  MAX {verb keyword|=} {number|0}xFF_u8
  {keyword|def} initialize{punctuation|(}{conjunction variable|@}name {conjunction variable|:} String{verb keyword|,} {verb keyword|*}args{verb keyword|,} {verb keyword|*}{verb keyword|*}opts{verb keyword|,} {conjunction variable|&}block {conjunction variable|:} Int32 {verb keyword|-}{verb keyword|>} T{punctuation|)}{verb keyword|;} end
  {keyword|def} boil{punctuation|(}n {verb keyword|=} {number|1}{number|_000}{punctuation|)} {conjunction variable|:} {verb keyword|\{}Int32{verb keyword|,} String{adverb builtin|\}}
    s {verb keyword|=} {conjunction variable|"}at {verb keyword|#}{verb keyword|\{}{conjunction variable|@}name{adverb builtin|\}} {verb keyword|#}{verb keyword|\{}n {verb keyword|+} {number|1}{adverb builtin|\}}{adverb builtin|\\}n{conjunction variable|"} {verb keyword|+} {verb keyword|%}{punctuation|(}paren {conjunction variable|"}q{conjunction variable|"}{punctuation|)} {verb keyword|+} {conjunction variable|`}ls{conjunction variable|`}
    {verb keyword|\{}{verb keyword|%} if flag{verb keyword|?}{punctuation|(}{conjunction variable|:}x{punctuation|)} {verb keyword|%}{adverb builtin|\}} puts {verb keyword|\{}{verb keyword|\{} n{conjunction variable|.}id {adverb builtin|\}}{adverb builtin|\}} {verb keyword|\{}{verb keyword|%} end {verb keyword|%}{adverb builtin|\}}
    n{conjunction variable|.}times{conjunction variable|.}select{punctuation|(}{conjunction variable|&.}even{verb keyword|?}{punctuation|)}{conjunction variable|.}each {verb keyword|\{} {verb keyword|\|}i{verb keyword|\|} yield i if i {verb keyword|=}{adverb builtin|~} {adverb builtin|/}a{verb keyword|+}{adverb builtin|/}i {conjunction variable|&}{conjunction variable|&} {conjunction variable|!:}sym{conjunction variable|.}nil{verb keyword|?} {adverb builtin|\}}
    case n when Int32 then {string|'a'} else raise {conjunction variable|"}no{conjunction variable|"} end {verb keyword|#} end
  end
  macro m{punctuation|(}x{punctuation|)} {verb keyword|\{}{verb keyword|\{}x{adverb builtin|\}}{adverb builtin|\}} end
end
