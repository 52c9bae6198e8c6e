# frozen_string_literal{punctuation|:} {keyword|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}{keyword|end}
{keyword|module} Kitchen
  {keyword|class} Kettle {operator|<} Struct{punctuation|.}{operator|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {keyword|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    @@all {operator|=} []

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {number|&block}{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all {operator|<}{operator|<} {keyword|self} unless @name {operator|=}~ {operator|/}{operator|\\}Apot{operator|\\}s{operator|+}#\{MAX\}{operator|/}i \|\| $DEBUG
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0}x5F && !cold!{punctuation|;} {keyword|end}

    def boil
      {keyword|text} {operator|=} {operator|<}{operator|<}~{keyword|TEXT}{punctuation|.}strip
        Boil #\{name\} at #\{temp\}
      {keyword|TEXT}
      words {operator|=} %w[green black] {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} [%q{punctuation|(}{keyword|single} {comment|'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index {keyword|do} \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd? {operator|and} w !{operator|=} {keyword|nil}
      {keyword|end}
      {keyword|case} {keyword|text} when {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok when {keyword|String}{punctuation|,} Symbol {keyword|then} {keyword|raise} ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}{keyword|self}{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
