# frozen_string_literal{punctuation|:} true
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct{operator|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    {builtin|include} Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} 1_000
    @@{keyword|all} {operator|=} {punctuation|[}{punctuation|]}

    {builtin|def} {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{operator|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@{keyword|all} {operator|<}{operator|<} self unless @name {operator|=~} {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|\|} $DEBUG
    end

    {builtin|def} {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{operator|.}litres
    {builtin|def} hot{operator|?}{punctuation|;} temp{operator|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    {builtin|def} boil
      text {operator|=} {operator|<}{operator|<}~TEXT{operator|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {operator|%}{keyword|w}{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a {keyword|b}{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}{keyword|x}{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'}s'{punctuation|]}
      words{operator|.}each_with_index do \|{keyword|w}{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{operator|.}odd{operator|?} and {keyword|w} {operator|!=} nil
      end
      case text when {operator|/}boil{operator|/} then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} {keyword|e}
      {builtin|warn} {keyword|e}{operator|.}message{punctuation|;} retry
    ensure
      `{keyword|ls} {operator|-}{keyword|l}`
    end
  end
end
__END__
