# frozen_string_literal{punctuation|:} {keyword|true}
require {string|"json"}

{operator|=}{function|begin}
block comment
{operator|=}{keyword|end}
{keyword|module} Kitchen
  {keyword|class} Kettle {operator|<} Struct.{keyword|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}{keyword|name}{punctuation|,} keyword_init{punctuation|:} {keyword|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    {function|MAX} {operator|=} {number|1}_000
    @@all {operator|=} []

    {function|def} initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @{keyword|name} {operator|=} litres{punctuation|,} opts.fetch{punctuation|(}{punctuation|:}{keyword|name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all {operator|<}{operator|<} self unless @{keyword|name} {operator|=}~ {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}{function|MAX}{punctuation|\}}{operator|/}i \|\| ${function|DEBUG}
    {keyword|end}

    {function|def} {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other.litres
    {function|def} hot?{punctuation|;} temp.to_i {operator|>} {number|0}x5F {operator|&}{operator|&} {comment|!cold!; end}

    {function|def} boil
      {function|text} {operator|=} {operator|<}{operator|<}~{function|TEXT}.strip
        Boil #{punctuation|\{}{keyword|name}{punctuation|\}} {function|at} #{punctuation|\{}temp{punctuation|\}}
      {function|TEXT}
      words {operator|=} %w[green black] {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} [%q{punctuation|(}{keyword|single} {comment|'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index {keyword|do} \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i.odd? {keyword|and} w {comment|!= nil}
      {keyword|end}
      {keyword|case} {function|text} {keyword|when} {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok {keyword|when} {keyword|String}{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e.message{punctuation|;} {function|retry}
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
