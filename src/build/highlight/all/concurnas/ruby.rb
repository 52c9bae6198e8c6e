# frozen_string_literal{punctuation|:} {keyword|true}
require {string-literal|{string|"json"}}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  {keyword|class} Kettle {operator|<} Struct{punctuation|.}{keyword|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {keyword|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1_000}
    {annotation builtin|@}{annotation builtin|@all} {operator|=} {punctuation|[}{punctuation|]}

    {keyword|def} {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      {annotation builtin|@litres}{punctuation|,} {annotation builtin|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string-literal|{string|"pot #}{interpolation|{punctuation|\{}rand{punctuation|(}{number|10}{punctuation|)} {operator|+} {number|1}{punctuation|\}}}{string|"}} {punctuation|\}}
      {annotation builtin|@}{annotation builtin|@all} {operator|<}{operator|<} self unless {annotation builtin|@name} {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}i \|\| $DEBUG
    end

    {keyword|def} {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    {keyword|def} hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} && {operator|!}cold{operator|!}{punctuation|;} end

    {keyword|def} boil
      text {operator|=} {operator|<}{operator|<}{operator|~}TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%q{punctuation|(}{keyword|single} {string-literal|{string|'q'}}{punctuation|)}{punctuation|,} %Q{punctuation|\{}{keyword|double} #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {punctuation|:}{string-literal|{string|"sym bol"}}{punctuation|,} {string-literal|{string|'it\\'s'}}{punctuation|]}
      words{punctuation|.}each_with_index do \|w{punctuation|,} i\|
        puts {string-literal|{string|"#}{interpolation|{punctuation|\{}i{punctuation|\}}}{string|: #}{interpolation|{punctuation|\{}w{punctuation|\}}}{string|"}} {keyword|if} i{punctuation|.}odd{operator|?} {operator|and} w {operator|!}{operator|=} nil
      end
      {keyword|case} text when {operator|/}boil{operator|/} then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string-literal|{string|"no"}} {keyword|else} yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
