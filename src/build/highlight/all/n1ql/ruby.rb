# frozen_string_literal{punctuation|:} {boolean|true}
require {string|"json"}

{operator|=}{keyword|begin}
block comment
{operator|=}{operator|end}
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    {keyword|include} Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    @@{keyword|all} {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}{keyword|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@{keyword|all} {operator|<}{operator|<} {keyword|self} unless @name {operator|=}~ {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|\|} {parameter|$DEBUG}
    {operator|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0}x5F && !cold!{punctuation|;} {operator|end}

    def boil
      text {operator|=} {operator|<}{operator|<}~TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} {keyword|at} #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd? {operator|and} w {operator|!=} nil
      {operator|end}
      {operator|case} text {operator|when} {operator|/}boil{operator|/} {operator|then} {punctuation|:}ok {operator|when} {keyword|String}{punctuation|,} Symbol {operator|then} raise ArgumentError{punctuation|,} {string|"no"} {operator|else} {function|yield}{punctuation|(}{keyword|self}{punctuation|)} {operator|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      {identifier|`ls -l`}
    {operator|end}
  {operator|end}
{operator|end}
__END__
