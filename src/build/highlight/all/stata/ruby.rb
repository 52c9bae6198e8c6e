{operator|#} frozen_string_literal{punctuation|:} true
{command keyword|require} {string-literal|{string|"json"}}

{operator|=}begin
{command keyword|block} comment
{operator|=}end
{command keyword|module} Kitchen
  {command keyword|class} Kettle {operator|<} Struct.{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    {command keyword|include} Comparable
    {command keyword|attr_reader} {punctuation|:}temp
    {command keyword|MAX} {operator|=} 1_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    {command keyword|def} {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts.{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string-literal|{string|"pot #\{rand(10) + 1\}"}} {punctuation|\}}
      @@all {operator|<}{operator|<} self unless @name {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}{operator|#}{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|}{operator|\|} {variable|$DEBUG}
    {command keyword|end}

    {command keyword|def} {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other.litres
    {command keyword|def} hot?; temp.to_i {operator|>} 0x5F {operator|&}{operator|&} {operator|!}cold{operator|!}; end

    {command keyword|def} boil
      {command keyword|text} {operator|=} {operator|<}{operator|<}{operator|~}TEXT.strip
        {command keyword|Boil} {operator|#}{punctuation|\{}name{punctuation|\}} at {operator|#}{punctuation|\{}temp{punctuation|\}}
      {command keyword|TEXT}
      {command keyword|words} {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%{function|q}{punctuation|(}single {variable|'q'}{punctuation|)}{punctuation|,} %Q{punctuation|\{}double {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string-literal|{string|"sym bol"}}{punctuation|,} {variable|'it\\'}s'{punctuation|]}
      {command keyword|words}.each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        {command keyword|puts} {string-literal|{string|"#\{i\}: #\{w\}"}} {keyword|if} i.odd? and w {operator|!=} nil
      {command keyword|end}
      {command keyword|case} text when {operator|/}boil{operator|/} then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string-literal|{string|"no"}} else {function|yield}{punctuation|(}self{punctuation|)} end
    {command keyword|rescue} StandardError {operator|=}{operator|>} e
      {command keyword|warn} e.message; retry
    {command keyword|ensure}
      {variable|`ls -l`}
    {command keyword|end}
  {command keyword|end}
{command keyword|end}
__END__
