{comment|# frozen_string_literal: true}
{keyword|require} {string-literal|{string|"json"}}

{comment|=begin
block comment
=end}
{keyword|module} {class-name|Kitchen}
  {keyword|class} {class-name|Kettle} {operator|<} {class-name|Struct}{punctuation|.}new{punctuation|(}{symbol|:litres}{punctuation|,} {symbol|:name}{punctuation|,} {symbol|keyword_init}{operator|:} {boolean|true}{punctuation|)}
    {keyword|include} Comparable
    attr_reader {symbol|:temp}
    {constant|MAX} {operator|=} {number|1_000}
    {variable|@@all} {operator|=} {punctuation|[}{punctuation|]}

    {keyword|def} {method-definition|{function|initialize}}{punctuation|(}{symbol|litres}{operator|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block{punctuation|)}
      {variable|@litres}{punctuation|,} {variable|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{symbol|:name}{punctuation|)} {punctuation|\{} {string-literal|{string|"pot }{interpolation|{delimiter punctuation|#\{}{content|rand{punctuation|(}{number|10}{punctuation|)} {operator|+} {number|1}}{delimiter punctuation|\}}}{string|"}} {punctuation|\}}
      {variable|@@all} {operator|<<} {keyword|self} {keyword|unless} {variable|@name} {operator|=~} {operator|/}{punctuation|\\}Apot{punctuation|\\}s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    {keyword|end}

    {keyword|def} {operator|<=>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=>} other{punctuation|.}litres
    {keyword|def} {method-definition|{function|hot}}{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} {keyword|end}

    {keyword|def} {method-definition|{function|boil}}
      text {operator|=} {operator|<<}{operator|~}{constant|TEXT}{punctuation|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      {constant|TEXT}
      words {operator|=} {string-literal|{string|%w[green black]}} {operator|+} {string-literal|{string|%i(a b)}} {operator|+} {punctuation|[}{string-literal|{string|%q(single 'q')}}{punctuation|,} {string-literal|{string|%Q\{double }{interpolation|{delimiter punctuation|#\{}{content|{number|1} {operator|+} {number|1}}{delimiter punctuation|\}}}{string|\}}}{punctuation|,} {operator|?}x{punctuation|,} {symbol|:"sym bol"}{punctuation|,} {string-literal|{string|'it\\'s'}}{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string-literal|{string|"}{interpolation|{delimiter punctuation|#\{}{content|i}{delimiter punctuation|\}}}{string|: }{interpolation|{delimiter punctuation|#\{}{content|w}{delimiter punctuation|\}}}{string|"}} {keyword|if} i{punctuation|.}odd{operator|?} and w {operator|!=} nil
      {keyword|end}
      {keyword|case} text {keyword|when} {operator|/}boil{operator|/} {keyword|then} {symbol|:ok} {keyword|when} {builtin|String}{punctuation|,} {builtin|Symbol} {keyword|then} raise ArgumentError{punctuation|,} {string-literal|{string|"no"}} {keyword|else} {keyword|yield}{punctuation|(}{keyword|self}{punctuation|)} {keyword|end}
    {keyword|rescue} StandardError {operator|=>} e
      warn e{punctuation|.}message{punctuation|;} retry
    {keyword|ensure}
      {command-literal|{command string|`ls -l`}}
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
