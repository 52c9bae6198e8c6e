# frozen_string_literal{punctuation|:} true
{function|require} {string|"json"}

{operator|=}begin
{function|block} comment
{operator|=}end
{function|module} Kitchen
  {function|class} Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    {function|include} Comparable
    {function|attr_reader} {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    {function|def} {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all {tensor-punctuation punctuation|<<} self unless @name {operator|=}~ {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}{function|MAX}{punctuation|\}}{operator|/}i {operator|\|\|} {variable|$DEBUG}
    {function|end}

    {function|def} {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    {function|def} hot{punctuation|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} {function|end}

    {function|def} boil
      text {operator|=} {tensor-punctuation punctuation|<<}~TEXT{punctuation|.}strip
        {function|Boil} #{punctuation|\{}{function|name}{punctuation|\}} at #{punctuation|\{}{function|temp}{punctuation|\}}
      {function|TEXT}
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single 'q'{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}{function|double} #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {punctuation|?}x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} 'it\\'s'{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} \|w{punctuation|,} i\|
        {function|puts} {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{punctuation|?} and w {operator|!=} nil
      {function|end}
      {keyword|case} text when {operator|/}boil{operator|/} then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} end
    {function|rescue} StandardError {operator|=}{operator|>} e
      {function|warn} e{punctuation|.}message{punctuation|;} {function|retry}
    {function|ensure}
      {code italic|{delimiter punctuation|`}{statement|{function|ls} {flag operator|-l}}{delimiter punctuation|`}}
    {function|end}
  {function|end}
{function|end}
{function|__END__}
