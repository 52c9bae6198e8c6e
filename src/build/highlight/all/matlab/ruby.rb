# frozen_string_literal{operator|:} true
require "json"

{operator|=}begin
block comment
{operator|=}{keyword|end}
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} true{punctuation|)}
    include Comparable
    attr_reader {operator|:}temp
    MAX {operator|=} {number|1}_000
    {operator|@}{operator|@}all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      {operator|@}litres{punctuation|,} {operator|@}name {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{operator|:}name{punctuation|)} {punctuation|\{} "pot #{punctuation|\{}{function|rand}{punctuation|(}{number|10}{punctuation|)} {operator|+} {number|1}{punctuation|\}}" {punctuation|\}}
      {operator|@}{operator|@}all {operator|<}{operator|<} self unless {operator|@}name {operator|=}{operator|~} {operator|/}{operator|\\}Apot{operator|\\}s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}{number|i} {operator|\|\|} $DEBUG
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0}x5F {operator|&&} {punctuation|!}cold{punctuation|!}{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {operator|<}{operator|<}{operator|~}TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {comment|%w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index do {operator|\|}w{punctuation|,} {number|i}{operator|\|}
        puts "#{punctuation|\{}{number|i}{punctuation|\}}{operator|:} #{punctuation|\{}w{punctuation|\}}" {keyword|if} {number|i}{punctuation|.}odd? and w {punctuation|!}{operator|=} nil
      {keyword|end}
      {keyword|case} text when {operator|/}boil{operator|/} then {operator|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} "no" {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
