{operator|#} frozen_string_literal{punctuation|:} {boolean|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}{keyword|end}
{keyword|module} Kitchen
  {keyword|class} Kettle {operator|<} Struct{punctuation|.}{keyword|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    {operator|@}{operator|@}all {operator|=} []

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      {operator|@}litres{punctuation|,} {operator|@}name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@}{operator|@}all {operator|<}{operator|<} self unless {operator|@}name {operator|=}~ {operator|/}{operator|\\}Apot{operator|\\}s{operator|+}{operator|#}{punctuation|\{}MAX{punctuation|\}}{operator|/}i \|\| {operator|$}DEBUG
    {keyword|end}

    def {operator|<}{operator|=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<}{operator|=}{operator|>} other{punctuation|.}litres
    def hot{punctuation|?}; temp{punctuation|.}to_i {operator|>} {number|0}x5F {operator|&}{operator|&} {operator|!}cold{operator|!}; {keyword|end}

    def boil
      text {operator|=} {operator|<}{operator|<}~TEXT{punctuation|.}strip
        Boil {operator|#}{punctuation|\{}name{punctuation|\}} at {operator|#}{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {operator|%}w[green black] {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} [{operator|%}q{punctuation|(}{keyword|single} {comment|'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index {keyword|do} \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{punctuation|?} {keyword|and} w {operator|!}{operator|=} nil
      {keyword|end}
      {keyword|case} text {keyword|when} {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok {keyword|when} {keyword|String}{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message; retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
