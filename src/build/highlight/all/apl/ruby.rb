{comment|# frozen_string_literal: true}
require "json"

{function|=}begin
block comment
{function|=}end
module Kitchen
  class Kettle {function|<} Struct{dyadic-operator operator|.}new{punctuation|(}{dfn builtin|:}litres{function|,} {dfn builtin|:}name{function|,} keyword_init{dfn builtin|:} true{punctuation|)}
    include Comparable
    attr_reader {dfn builtin|:}temp
    MAX {function|=} {number|1}_000
    {dyadic-operator operator|@}{dyadic-operator operator|@}all {function|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{dfn builtin|:} {number|1.7}{function|,} {function|*}{function|*}opts{function|,} {monadic-operator operator|&}block{punctuation|)}
      {dyadic-operator operator|@}litres{function|,} {dyadic-operator operator|@}name {function|=} litres{function|,} opts{dyadic-operator operator|.}fetch{punctuation|(}{dfn builtin|:}name{punctuation|)} {dfn builtin|\{} "pot {constant|#}{dfn builtin|\{}rand{punctuation|(}{number|10}{punctuation|)} {function|+} {number|1}{dfn builtin|\}}" {dfn builtin|\}}
      {dyadic-operator operator|@}{dyadic-operator operator|@}all {function|<}{function|<} self unless {dyadic-operator operator|@}name {function|=}{function|~} {monadic-operator operator|/}{monadic-operator operator|\\}Apot{monadic-operator operator|\\}s{function|+}{constant|#}{dfn builtin|\{}MAX{dfn builtin|\}}{monadic-operator operator|/}i {function|\|}{function|\|} $DEBUG
    end

    def {function|<}{function|=}{function|>}{punctuation|(}other{punctuation|)} {function|=} litres {function|<}{function|=}{function|>} other{dyadic-operator operator|.}litres
    def hot{function|?}{punctuation|;} temp{dyadic-operator operator|.}to_i {function|>} {number|0}x5F {monadic-operator operator|&}{monadic-operator operator|&} {function|!}cold{function|!}{punctuation|;} end

    def boil
      text {function|=} {function|<}{function|<}{function|~}TEXT{dyadic-operator operator|.}strip
        Boil {constant|#}{dfn builtin|\{}name{dfn builtin|\}} at {constant|#}{dfn builtin|\{}temp{dfn builtin|\}}
      TEXT
      words {function|=} %w{punctuation|[}green black{punctuation|]} {function|+} %i{punctuation|(}a b{punctuation|)} {function|+} {punctuation|[}%q{punctuation|(}single {string|'q'}{punctuation|)}{function|,} %Q{dfn builtin|\{}double {constant|#}{dfn builtin|\{}{number|1} {function|+} {number|1}{dfn builtin|\}}{dfn builtin|\}}{function|,} {function|?}x{function|,} {dfn builtin|:}"sym bol"{function|,} {string|'it\\'}s'{punctuation|]}
      words{dyadic-operator operator|.}each_with_index do {function|\|}w{function|,} i{function|\|}
        puts "{constant|#}{dfn builtin|\{}i{dfn builtin|\}}{dfn builtin|:} {constant|#}{dfn builtin|\{}w{dfn builtin|\}}" if i{dyadic-operator operator|.}odd{function|?} and w {function|!}{function|=} nil
      end
      case text when {monadic-operator operator|/}boil{monadic-operator operator|/} then {dfn builtin|:}ok when String{function|,} Symbol then raise ArgumentError{function|,} "no" else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {function|=}{function|>} e
      warn e{dyadic-operator operator|.}message{punctuation|;} retry
    ensure
      `ls {function|-}l`
    end
  end
end
__END__
