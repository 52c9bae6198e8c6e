{operator|#} frozen_string_literal{operator|:} {keyword|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}{keyword|end}
module Kitchen
  class Kettle {operator|<} Struct{operator|.}new{punctuation|(}{operator|:}litres{operator|,} {operator|:}name{operator|,} keyword_init{operator|:} {keyword|true}{punctuation|)}
    include Comparable
    attr_reader {operator|:}temp
    MAX {operator|=} {number|1}_000
    {operator|@@}{function|all} {operator|=} {punctuation|[}{punctuation|]}

    {keyword|def} initialize{punctuation|(}litres{operator|:} {number|1.7}{operator|,} {operator|**}opts{operator|,} {operator|&}block{punctuation|)}
      {operator|@}litres{operator|,} {operator|@}name {operator|=} litres{operator|,} opts{operator|.}fetch{punctuation|(}{operator|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@@}{function|all} {operator|<<} self unless {operator|@}name {operator|=~} {operator|/\\}Apot{operator|\\}s{operator|+#}{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|\|} {operator|$}DEBUG
    {keyword|end}

    {keyword|def} {operator|<=>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=>} other{operator|.}litres
    {keyword|def} hot{operator|?}{punctuation|;} temp{operator|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} {keyword|end}

    {keyword|def} boil
      text {operator|=} {operator|<<~}TEXT{operator|.}strip
        Boil {operator|#}{punctuation|\{}name{punctuation|\}} at {operator|#}{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single {operator|'}q{operator|'}{punctuation|)}{operator|,} {operator|%}Q{punctuation|\{}{function|double} {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{operator|,} {operator|?}x{operator|,} {operator|:}{string|"sym bol"}{operator|,} {operator|'}it{operator|\\'}s{operator|'}{punctuation|]}
      words{operator|.}each_with_index {function|do} {operator|\|}w{operator|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{operator|.}odd{operator|?} {operator|and} w {operator|!=} nil
      {keyword|end}
      {keyword|case} text {keyword|when} {operator|/}boil{operator|/} {keyword|then} {operator|:}ok {keyword|when} String{operator|,} Symbol {keyword|then} raise ArgumentError{operator|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=>} e
      warn e{operator|.}message{punctuation|;} retry
    ensure
      {operator|`}{keyword|ls} {operator|-}l{operator|`}
    {keyword|end}
  {keyword|end}
{keyword|end}
{special builtin|__END__}
