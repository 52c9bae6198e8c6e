# frozen_string_literal{punctuation|:} true
require {string|"json"}

{operator|=}begin
block comment
{operator|=}{keyword|end}
{keyword|module} Kitchen
  class Kettle {operator|<} Struct.new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    {keyword|include} Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1_000}
    @@all {operator|=} []

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {punctuation|&}block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts.fetch{punctuation|(}{punctuation|:}name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all {operator|<}{operator|<} self unless @name {operator|=}~ {operator|/}\\Apot\\s{operator|+}#\{MAX\}{operator|/}i \|\| $DEBUG
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other.litres
    def hot?{punctuation|;} temp.to_i {operator|>} {number|0}x5F {punctuation|&}{punctuation|&} {comment|!cold!; end}

    def boil
      text {operator|=} {operator|<}{operator|<}~TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words {operator|=} {operator|%}w[green black] {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} [{operator|%}q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q\{double #\{{number|1} {operator|+} {number|1}\}\}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'}s']
      words.each_with_index {keyword|do} \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i.odd? and w {comment|!= nil}
      {keyword|end}
      {keyword|case} text when {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok when String{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=>} e
      warn e.message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
