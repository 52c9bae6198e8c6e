{comment|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}{keyword|end}
module Kitchen
  {class-name|class} Kettle {operator|<} Struct.new{punctuation|(}{punctuation|:}{class-name|litres}{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {keyword|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} 1_000
    @@all {operator|=} []

    def initialize{punctuation|(}{class-name|litres}{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      @{class-name|litres}{punctuation|,} @name {operator|=} {class-name|litres}{punctuation|,} opts.fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} "pot {comment|#\{rand(10) + 1\}" \}}
      @@all {operator|<}{operator|<} self unless @name {operator|=}~ {operator|/}\\Apot\\s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} {class-name|litres} {operator|<=}{operator|>} other.{class-name|litres}
    def hot?; temp.to_i {operator|>} 0x5F {operator|&}{operator|&} !cold!; {keyword|end}

    def boil
      {class-name|text} {operator|=} {operator|<}{operator|<}~TEXT.strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} %w[green black] {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} [%q{punctuation|(}single 'q'{punctuation|)}{punctuation|,} %Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do \|w{punctuation|,} i\|
        puts "{comment|#\{i\}: #\{w\}" if i.odd? and w != nil}
      {keyword|end}
      case {class-name|text} when {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok when String{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e.message; retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
