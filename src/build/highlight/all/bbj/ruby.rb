# frozen_string_literal{punctuation|:} true
require {string|"json"}

{operator|=}{keyword|begin}
block comment
{operator|=}{keyword|end}
module Kitchen
  {keyword|class} Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    @@{keyword|all} {operator|=} []

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}{keyword|opts}{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} {keyword|opts}{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@{keyword|all} {operator|<}{operator|<} self unless @name {operator|=}~ {operator|/}\\Apot\\s{operator|+}#\{MAX\}{operator|/}i \|\| $DEBUG
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0}x5F {operator|&}{operator|&} !cold!{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {operator|<}{operator|<}~TEXT{punctuation|.}strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words {operator|=} %w[green black] {operator|+} %{function|i}{punctuation|(}a b{punctuation|)} {operator|+} [%{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q\{double #\{{number|1} {operator|+} {number|1}\}\}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}]
      words{punctuation|.}each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd? {operator|and} w !{operator|=} nil
      {keyword|end}
      {keyword|case} text when {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok when String{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
