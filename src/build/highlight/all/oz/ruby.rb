{operator|#} {attr-name|frozen_string_literal}{punctuation|:} {keyword|true}
{keyword|require} {string|"json"}

{operator|=}begin
block comment
{operator|=}{keyword|end}
module Kitchen
  {keyword|class} Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{operator|,} {punctuation|:}name{operator|,} {attr-name|keyword_init}{punctuation|:} {keyword|true}{punctuation|)}
    include Comparable
    {attr-name|attr_reader} {punctuation|:}temp
    MAX {operator|=} 1_000
    {operator|@}{operator|@}all {operator|=} {keyword|[]}

    def {function|initialize}{punctuation|(}{attr-name|litres}{punctuation|:} {number|1.7}{operator|,} {operator|*}{operator|*}opts{operator|,} {number|&b}lock{punctuation|)}
      {operator|@}litres{operator|,} {operator|@}name {operator|=} litres{operator|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@}{operator|@}all {operator|<}{operator|<} {keyword|self} unless {operator|@}name {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}{operator|#}{punctuation|\{}{function|MAX}{punctuation|\}}{operator|/}i {operator|\|}{operator|\|} {keyword|$}DEBUG
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{punctuation|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {number|&&} {operator|!}cold{operator|!}{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {operator|<}{operator|<}{operator|~}TEXT{punctuation|.}strip
        Boil {operator|#}{punctuation|\{}name{punctuation|\}} {keyword|at} {operator|#}{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {comment|%w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index do {operator|\|}w{operator|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{punctuation|?} and w {operator|!}{operator|=} {keyword|nil}
      {keyword|end}
      {keyword|case} text when {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok when String{operator|,} Symbol {keyword|then} {keyword|raise} ArgumentError{operator|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}{keyword|self}{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      {variable|`ls -l`}
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
