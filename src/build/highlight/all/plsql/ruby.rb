# frozen_string_literal{operator|:} {boolean|true}
require {string|"json"}

{operator|=}{keyword|begin}
{keyword|block} {keyword|comment}
{operator|=}{keyword|end}
module Kitchen
  class Kettle {operator|<} {keyword|Struct}{punctuation|.}{keyword|new}{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}{keyword|name}{punctuation|,} keyword_init{operator|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {operator|:}temp
    {keyword|MAX} {operator|=} {number|1}_000
    {operator|@}{variable|@all} {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} &{keyword|block}{punctuation|)}
      {variable|@litres}{punctuation|,} {variable|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}{keyword|fetch}{punctuation|(}{operator|:}{keyword|name}{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      {operator|@}{variable|@all} {operator|<}{operator|<} {keyword|self} unless {variable|@name} {operator|=}~ {operator|/}\\Apot\\s{operator|+}#\{{keyword|MAX}\}{operator|/}i {operator|\|\|} $DEBUG
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} && !cold!{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {operator|<}{operator|<}~TEXT{punctuation|.}strip
        Boil #\{{keyword|name}\} {keyword|at} #\{temp\}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}i{punctuation|(}{keyword|a} b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q\{{keyword|double} #\{{number|1} {operator|+} {number|1}\}\}{punctuation|,} ?x{punctuation|,} {operator|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}{punctuation|]}
      words{punctuation|.}each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd? {keyword|and} w {operator|!=} nil
      {keyword|end}
      {keyword|case} text {keyword|when} {operator|/}boil{operator|/} {keyword|then} {operator|:}ok {keyword|when} {keyword|String}{punctuation|,} Symbol {keyword|then} {keyword|raise} ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}{keyword|self}{punctuation|)} {keyword|end}
    rescue StandardError {operator|=>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      {identifier|{punctuation|`}ls -l{punctuation|`}}
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
