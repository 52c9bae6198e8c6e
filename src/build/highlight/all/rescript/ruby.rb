{operator|#} frozen_string_literal{operator|:} {boolean|true}
require {string|"json"}

{operator|=}{keyword|begin}
block comment
{operator|=}{keyword|end}
{keyword|module} {class-name|Kitchen}
  {keyword|class} {class-name|Kettle} {operator|<} {class-name|Struct}{punctuation|.}{function|new}{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} {boolean|true}{punctuation|)}
    {keyword|include} {class-name|Comparable}
    attr_reader {operator|:}temp
    {class-name|MAX} {operator|=} {number|1}_000
    {class-name|@}{class-name|@all} {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      {class-name|@litres}{punctuation|,} {class-name|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{operator|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {class-name|@}{class-name|@all} {operator|<}{operator|<} self unless {class-name|@name} {operator|=}{operator|~} {operator|/}\\{class-name|Apot}\\s{operator|+}{operator|#}{punctuation|\{}{class-name|MAX}{punctuation|\}}{operator|/}i {operator|\|}{operator|\|} ${class-name|DEBUG}
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}{function|litres}
    def hot{operator|?}{punctuation|;} temp{punctuation|.}{function|to_i} {operator|>} {number|0x5F} && {operator|!}cold{operator|!}{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {operator|<}{operator|<}{operator|~}{class-name|TEXT}{punctuation|.}{function|strip}
        {class-name|Boil} {operator|#}{punctuation|\{}name{punctuation|\}} at {operator|#}{punctuation|\{}temp{punctuation|\}}
      {class-name|TEXT}
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%{function|q}{punctuation|(}single {char|'q'}{punctuation|)}{punctuation|,} %{class-name|Q}{punctuation|\{}double {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {operator|:}{string|"sym bol"}{punctuation|,} {operator|'}it\\{char|'s'}{punctuation|]}
      words{punctuation|.}{function|each_with_index} {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}{function|odd}{operator|?} {keyword|and} w {operator|!}{operator|=} nil
      {keyword|end}
      case text {keyword|when} {operator|/}boil{operator|/} {keyword|then} {operator|:}ok {keyword|when} {class-name|String}{punctuation|,} {class-name|Symbol} {keyword|then} raise {class-name|ArgumentError}{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} {keyword|end}
    rescue {class-name|StandardError} {operator|=>} e
      warn e{punctuation|.}{function|message}{punctuation|;} retry
    ensure
      {template-string|{template-punctuation string|`}{string|ls -l}{template-punctuation string|`}}
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
