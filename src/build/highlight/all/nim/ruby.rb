{comment|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
{keyword|block} comment
{operator|=}{keyword|end}
module Kitchen
  class Kettle {operator|<} Struct{operator|.}{function|new}{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} true{punctuation|)}
    {keyword|include} Comparable
    attr_reader {operator|:}temp
    MAX {operator|=} {number|1_000}
    {operator|@@}all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}{keyword|block}{punctuation|)}
      {operator|@}litres{punctuation|,} {operator|@}name {operator|=} litres{punctuation|,} opts{operator|.}{function|fetch}{punctuation|(}{operator|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@@}all {operator|<<} self unless {operator|@}name {operator|=~} {operator|/\\}Apot{operator|\\}s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    {keyword|end}

    def {operator|<=>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=>} other{operator|.}litres
    def hot{operator|?}; temp{operator|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}; {keyword|end}

    def boil
      text {operator|=} {operator|<<~}TEXT{operator|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {char|'q'}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{operator|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{operator|.}odd{operator|?} {operator|and} w {operator|!=} {keyword|nil}
      {keyword|end}
      {keyword|case} text {keyword|when} {operator|/}boil{operator|/} then {operator|:}ok {keyword|when} String{punctuation|,} Symbol then {keyword|raise} ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=>} e
      warn e{operator|.}message; retry
    ensure
      {identifier|{punctuation|`}ls -l{punctuation|`}}
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
