# {variable|frozen_string_literal}{punctuation|:} true
require "json"

{operator|=}{keyword|begin}
block comment
{operator|=}{keyword|end}
module Kitchen
  class Kettle < Struct.new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} {variable|keyword_init}{punctuation|:} true{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} 1_000
    @@{keyword|all} {operator|=} {punctuation|[}{punctuation|]}

    {keyword|def} initialize{punctuation|(}{variable|litres}{punctuation|:} {number|1}.{number|7}{punctuation|,} **opts{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts.fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} "pot #{punctuation|\{}rand{punctuation|(}{number|10}{punctuation|)} + {number|1}{punctuation|\}}" {punctuation|\}}
      @@{keyword|all} << self unless @name {operator|=}~ /\\Apot\\s+#{punctuation|\{}MAX{punctuation|\}}/i \|\| $DEBUG
    {keyword|end}

    {keyword|def} <{operator|=}>{punctuation|(}other{punctuation|)} {operator|=} litres <{operator|=}> other.litres
    {keyword|def} hot?{punctuation|;} temp.to_i > 0x5F {operator|&}{operator|&} !cold!{punctuation|;} {keyword|end}

    {keyword|def} boil
      text {operator|=} <<~TEXT.strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} + %i{punctuation|(}a b{punctuation|)} + {punctuation|[}%q{punctuation|(}single 'q'{punctuation|)}{punctuation|,} %Q{punctuation|\{}double #{punctuation|\{}{number|1} + {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {punctuation|:}"sym bol"{punctuation|,} '{keyword|it}\\'s'{punctuation|]}
      words.each_with_index {keyword|do} \|w{punctuation|,} i\|
        puts "#{punctuation|\{}i{punctuation|\}}{punctuation|:} #{punctuation|\{}w{punctuation|\}}" {keyword|if} i.odd? {keyword|and} w !{operator|=} nil
      {keyword|end}
      {keyword|case} text {keyword|when} /boil/ {keyword|then} {punctuation|:}ok {keyword|when} String{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} "no" else yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}> e
      warn e.message{punctuation|;} retry
    ensure
      `ls -l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
