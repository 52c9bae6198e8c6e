{comment|# frozen_string_literal: true}
require {interpolated-string|{string|"json"}}

{operator|=}begin
block comment
{operator|=}{keyword|end}
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1_000}
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {interpolated-string|{string|"pot }{interpolation|{punctuation|#\{}{expression|{function|rand}{punctuation|(}{number|10}{punctuation|)} {operator|+} {number|1}}{punctuation|\}}}{string|"}} {punctuation|\}}
      @@all {operator|<<} self unless @name {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {operator|<<}{operator|~}TEXT{punctuation|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single 'q'{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {interpolated-string|{string|"}{interpolation|{punctuation|#\{}{expression|i}{punctuation|\}}}{string|: }{interpolation|{punctuation|#\{}{expression|w}{punctuation|\}}}{string|"}} if i{punctuation|.}odd? {operator|and} w {operator|!=} nil
      {keyword|end}
      {keyword|case} text {keyword|when} {operator|/}boil{operator|/} then {punctuation|:}ok {keyword|when} String{punctuation|,} Symbol then raise ArgumentErr{operator|or}{punctuation|,} {interpolated-string|{string|"no"}} else {function|yield}{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardErr{operator|or} {operator|=>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      {identifier|`ls -l`}
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
