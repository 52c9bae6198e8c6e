# frozen_string_literal{operator|:} {boolean|true}
require "json"

{operator|=}begin
block comment
{operator|=}end
{keyword|module} Kitchen
  class Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} {boolean|true}{punctuation|)}
    include Comparable
    {property|attr_reader} {operator|:}temp
    MAX {operator|=} {number|1}_000
    @{decorator|@all} {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block{punctuation|)}
      {decorator|@litres}{punctuation|,} {decorator|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{operator|:}name{punctuation|)} {punctuation|\{} "pot #{punctuation|\{}{function|rand}{punctuation|(}{number|10}{punctuation|)} {operator|+} {number|1}{punctuation|\}}" {punctuation|\}}
      @{decorator|@all} {operator|<<} self unless {decorator|@name} {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|\|} $DEBUG
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0}x5F {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}{operator|~}TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {operator|:}"sym bol"{punctuation|,} {string|'it\\'s'}{punctuation|]}
      words{punctuation|.}each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts "#{punctuation|\{}i{punctuation|\}}{operator|:} #{punctuation|\{}w{punctuation|\}}" {keyword|if} i{punctuation|.}odd{operator|?} and w {operator|!=} nil
      end
      case text when {operator|/}boil{operator|/} then {operator|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} "no" else {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
