# frozen_string_literal{punctuation|:} {keyword|true}
require "json"

{operator|=}{keyword|begin}
block comment
{operator|=}{keyword|end}
module Kitchen
  {keyword|class} Kettle {operator|<} Struct{punctuation|.}{keyword|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}{keyword|name}{punctuation|,} keyword_init{punctuation|:} {keyword|true}{punctuation|)}
    {operator|include} Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    {operator|@}{operator|@}all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} &block{punctuation|)}
      {operator|@}litres{punctuation|,} {operator|@}{keyword|name} {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}{keyword|name}{punctuation|)} {comment|\{ "pot #\{rand(10) + 1\}}" \}
      {operator|@}{operator|@}all {operator|<<} {keyword|self} unless {operator|@}{keyword|name} {operator|=}~ {operator|/}\\Apot\\s{operator|+}#{comment|\{MAX\}}{operator|/}i \|\| {number|$DEB}UG
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0}x5F && !cold!{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {operator|<<}~TEXT{punctuation|.}strip
        Boil #{comment|\{name\}} at #{comment|\{temp\}}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q{comment|\{double #\{1 + 1\}}\}{punctuation|,} ?x{punctuation|,} {punctuation|:}"sym bol"{punctuation|,} {string|'it\\'}s'{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} \|w{punctuation|,} i\|
        puts "#{comment|\{i\}}{punctuation|:} #{comment|\{w\}}" {keyword|if} i{punctuation|.}odd? {operator|and} w !{operator|=} {keyword|nil}
      {keyword|end}
      {keyword|case} text when {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok when {keyword|String}{punctuation|,} Symbol {keyword|then} {keyword|raise} ArgumentError{punctuation|,} "no" {keyword|else} yield{punctuation|(}{keyword|self}{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}{keyword|message}{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
