{comment|# frozen_string_literal: true}
{keyword|require} {string|"json"}

{operator|=}begin
block comment
{operator|=}{keyword|end}
module {module class-name|Kitchen}
  class {module class-name|Kettle} {operator|<} {module class-name|Struct}{punctuation|.}{function|new}{punctuation|(}{atom symbol|:litres}{punctuation|,} {atom symbol|:name}{punctuation|,} {attr-name|keyword_init:} {boolean|true}{punctuation|)}
    include {module class-name|Comparable}
    attr_reader {atom symbol|:temp}
    {module class-name|MAX} {operator|=} {number|1_000}
    @{attribute variable|@all} {operator|=} {punctuation|[}{punctuation|]}

    {keyword|def} {function|initialize}{punctuation|(}{attr-name|litres:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      {attribute variable|@litres}{punctuation|,} {attribute variable|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{atom symbol|:name}{punctuation|)} {punctuation|\{} {string|"pot {interpolation|{delimiter punctuation|#\{}{function|rand}{punctuation|(}{number|10}{punctuation|)} {operator|+} {number|1}{delimiter punctuation|\}}}"} {punctuation|\}}
      @{attribute variable|@all} {punctuation|<<} self {keyword|unless} {attribute variable|@name} {operator|=~} {operator|/}\\{module class-name|Apot}\\s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    {keyword|end}

    {keyword|def} {operator|<=}>{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}> other{punctuation|.}litres
    {keyword|def} hot?; temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold!; {keyword|end}

    {keyword|def} boil
      text {operator|=} {punctuation|<<}~{module class-name|TEXT}{punctuation|.}strip
        {module class-name|Boil} {comment|#\{name\} at #\{temp\}}
      {module class-name|TEXT}
      words {operator|=} {punctuation|%}w{punctuation|[}green black{punctuation|]} {operator|+} {punctuation|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{punctuation|%}{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {punctuation|%}{module class-name|Q}{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"{interpolation|{delimiter punctuation|#\{}i{delimiter punctuation|\}}}: {interpolation|{delimiter punctuation|#\{}w{delimiter punctuation|\}}}"} {keyword|if} i{punctuation|.}odd? {keyword|and} w {operator|!=} {boolean|nil}
      {keyword|end}
      {keyword|case} text {keyword|when} {operator|/}boil{operator|/} then {atom symbol|:ok} {keyword|when} {module class-name|String}{punctuation|,} {module class-name|Symbol} then {keyword|raise} {module class-name|ArgumentError}{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} {keyword|end}
    {keyword|rescue} {module class-name|StandardError} {operator|=>} e
      warn e{punctuation|.}message; retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
