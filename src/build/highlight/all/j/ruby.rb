{verb keyword|#} frozen_string_literal{conjunction variable|:} true
require {conjunction variable|"}json{conjunction variable|"}

{verb keyword|=}begin
block comment
{verb keyword|=}end
module Kitchen
  class Kettle {verb keyword|<} Struc{adverb builtin|t.}new{punctuation|(}{conjunction variable|:}litres{verb keyword|,} {conjunction variable|:}name{verb keyword|,} keyword_ini{adverb builtin|t:} true{punctuation|)}
    include Comparable
    attr_reader {conjunction variable|:}temp
    MAX {verb keyword|=} {number|1}{number|_000}
    {conjunction variable|@}{conjunction variable|@}all {verb keyword|=} {verb keyword|[}{verb keyword|]}

    {keyword|def} initialize{punctuation|(}litre{verb keyword|s:} {number|1.7}{verb keyword|,} {verb keyword|*}{verb keyword|*}opts{verb keyword|,} {conjunction variable|&}block{punctuation|)}
      {conjunction variable|@}litres{verb keyword|,} {conjunction variable|@}name {verb keyword|=} litres{verb keyword|,} opts{conjunction variable|.}fetch{punctuation|(}{conjunction variable|:}name{punctuation|)} {verb keyword|\{} {conjunction variable|"}pot {verb keyword|#}{verb keyword|\{}rand{punctuation|(}{number|10}{punctuation|)} {verb keyword|+} {number|1}{adverb builtin|\}}{conjunction variable|"} {adverb builtin|\}}
      {conjunction variable|@}{conjunction variable|@}all {verb keyword|<}{verb keyword|<} self unless {conjunction variable|@}name {verb keyword|=}{adverb builtin|~} {adverb builtin|/}{adverb builtin|\\}Apot{adverb builtin|\\}s{verb keyword|+}{verb keyword|#}{verb keyword|\{}MAX{adverb builtin|\}}{adverb builtin|/}i {verb keyword|\|}{verb keyword|\|} {verb keyword|$}DEBUG
    end

    {keyword|def} {verb keyword|<}{verb keyword|=}{verb keyword|>}{punctuation|(}other{punctuation|)} {verb keyword|=} litres {verb keyword|<}{verb keyword|=}{verb keyword|>} othe{verb keyword|r.}litres
    {keyword|def} hot{verb keyword|?}{verb keyword|;} tem{verb keyword|p.}to_i {verb keyword|>} {number|0x5}F {conjunction variable|&}{conjunction variable|&} {verb keyword|!}cold{verb keyword|!}{verb keyword|;} end

    {keyword|def} boil
      text {verb keyword|=} {verb keyword|<}{verb keyword|<}{adverb builtin|~}TEX{conjunction variable|T.}strip
        Boil {verb keyword|#}{verb keyword|\{}name{adverb builtin|\}} at {verb keyword|#}{verb keyword|\{}temp{adverb builtin|\}}
      TEXT
      words {verb keyword|=} {verb keyword|%}w{verb keyword|[}green black{verb keyword|]} {verb keyword|+} {verb keyword|%}i{punctuation|(}a b{punctuation|)} {verb keyword|+} {verb keyword|[}{verb keyword|%}q{punctuation|(}single {string|'q'}{punctuation|)}{verb keyword|,} {verb keyword|%}Q{verb keyword|\{}double {verb keyword|#}{verb keyword|\{}{number|1} {verb keyword|+} {number|1}{adverb builtin|\}}{adverb builtin|\}}{verb keyword|,} {verb keyword|?}x{verb keyword|,} {conjunction variable|:}{conjunction variable|"}sym bol{conjunction variable|"}{verb keyword|,} {string|'it\\'}s'{verb keyword|]}
      words{conjunction variable|.}each_with_index do {verb keyword|\|}w{verb keyword|,} i{verb keyword|\|}
        puts {conjunction variable|"}{verb keyword|#}{verb keyword|\{}i{verb keyword|\}:} {verb keyword|#}{verb keyword|\{}w{adverb builtin|\}}{conjunction variable|"} if {verb keyword|i.}odd{verb keyword|?} and w {verb keyword|!}{verb keyword|=} nil
      end
      case text when {adverb builtin|/}boil{adverb builtin|/} then {conjunction variable|:}ok when String{verb keyword|,} Symbol then raise ArgumentError{verb keyword|,} {conjunction variable|"}no{conjunction variable|"} else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {verb keyword|=}{verb keyword|>} e
      warn {verb keyword|e.}message{verb keyword|;} retry
    ensure
      {conjunction variable|`}ls {verb keyword|-}l{conjunction variable|`}
    end
  end
end
__END__
