# frozen_string_literal{punctuation|:} {bool-literal boolean|true}
require "json"

{operator|=}begin
block comment
{operator|=}end
module {class-name|Kitchen}
  class {class-name|Kettle} {punctuation|<} {class-name|Struct}{punctuation|.}{function-calls function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {bool-literal boolean|true}{punctuation|)}
    include {class-name|Comparable}
    attr_reader {punctuation|:}temp
    {class-name|MAX} {operator|=} 1_000
    {punctuation|@}{punctuation|@}{builtin|all} {operator|=} {punctuation|[}{punctuation|]}

    def {function-calls function|initialize}{punctuation|(}litres{punctuation|:} {decimal-float-literal number|1.7}{punctuation|,} {operator|*}*opts{punctuation|,} {operator|&}block{punctuation|)}
      {punctuation|@}litres{punctuation|,} {punctuation|@}name {operator|=} litres{punctuation|,} opts{punctuation|.}{function-calls function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} "pot #{punctuation|\{}{function-calls function|rand}{punctuation|(}{int-literal number|10}{punctuation|)} {operator|+} {int-literal number|1}{punctuation|\}}" {punctuation|\}}
      {punctuation|@}{punctuation|@}{builtin|all} {operator|<<} self unless {punctuation|@}name {operator|=}{operator|~} {operator|/}\\{class-name|Apot}\\s{operator|+}#{punctuation|\{}{class-name|MAX}{punctuation|\}}{operator|/}i {operator|\|\|} ${class-name|DEBUG}
    end

    def {operator|<=}{punctuation|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{punctuation|>} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {punctuation|>} {hex-int-literal number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}{operator|~}{class-name|TEXT}{punctuation|.}strip
        {class-name|Boil} #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      {class-name|TEXT}
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function-calls function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function-calls function|q}{punctuation|(}single 'q'{punctuation|)}{punctuation|,} {operator|%}{class-name|Q}{punctuation|\{}double #{punctuation|\{}{int-literal number|1} {operator|+} {int-literal number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {punctuation|:}"sym bol"{punctuation|,} 'it\\'s'{punctuation|]}
      words{punctuation|.}each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts "#{punctuation|\{}i{punctuation|\}}{punctuation|:} #{punctuation|\{}w{punctuation|\}}" {keyword|if} i{punctuation|.}odd? and w {operator|!=} nil
      end
      {keyword|case} text when {operator|/}boil{operator|/} then {punctuation|:}ok when {class-name|String}{punctuation|,} {class-name|Symbol} then raise {class-name|ArgumentError}{punctuation|,} "no" {keyword|else} {function-calls function|yield}{punctuation|(}self{punctuation|)} end
    rescue {class-name|StandardError} ={punctuation|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
