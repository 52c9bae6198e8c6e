# frozen_string_literal{punctuation|:} {boolean|true}
require {string|"json"}

{operator|=}begin
{keyword|block} comment
{operator|=}{keyword|end}
module Kitchen
  {keyword|class} Kettle {operator|<} Struct{punctuation|.}new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} 1_000
    @@{keyword|all} {operator|=} []

    def {keyword|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}{keyword|block}{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@{keyword|all} {operator|<}{operator|<} self unless @name {operator|=}~ {operator|/}\\Apot\\s{operator|+}#\{MAX\}{operator|/}i \|\| $DEBUG
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}{keyword|other}{punctuation|)} {operator|=} litres {operator|<=}{operator|>} {keyword|other}{punctuation|.}litres
    def hot?; temp{punctuation|.}to_i {operator|>} 0x5F {operator|&}{operator|&} !cold!; {keyword|end}

    def boil
      {keyword|text} {operator|=} {operator|<}{operator|<}~{keyword|TEXT}{punctuation|.}strip
        Boil #\{name\} {keyword|at} #\{temp\}
      {keyword|TEXT}
      {keyword|words} {operator|=} %w[green black] {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} [%q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q\{{keyword|double} #\{{number|1} {operator|+} {number|1}\}\}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'}s']
      {keyword|words}{punctuation|.}each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd? {operator|and} w !{operator|=} nil
      {keyword|end}
      case {keyword|text} {keyword|when} {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok {keyword|when} {keyword|String}{punctuation|,} {keyword|Symbol} {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}{keyword|message}; retry
    ensure
      `ls -l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
