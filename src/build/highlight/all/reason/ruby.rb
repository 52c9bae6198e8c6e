{operator|#} frozen_string_literal{punctuation|:} {boolean|true}
require {string|"json"}

{operator|=}{keyword|begin}
block comment
{operator|=}{keyword|end}
{keyword|module} {constructor|Kitchen}
  {keyword|class} {constructor|Kettle} {operator|<} {class-name|Struct}{punctuation|.}{keyword|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    {keyword|include} {constructor|Comparable}
    attr_reader {punctuation|:}temp
    {constructor|MAX} {operator|=} {number|1}_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all {operator|<}{operator|<} self unless @name {operator|=}{operator|~} {operator|/}\\{constructor|Apot}\\s{operator|+}{operator|#}{punctuation|\{}{constructor|MAX}{punctuation|\}}{operator|/}i {operator|\|}{operator|\|} ${constructor|DEBUG}
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} && {operator|!}cold{operator|!}{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {operator|<}{operator|<}{operator|~}{class-name|TEXT}{punctuation|.}strip
        {constructor|Boil} {operator|#}{punctuation|\{}name{punctuation|\}} at {operator|#}{punctuation|\{}temp{punctuation|\}}
      {constructor|TEXT}
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%q{punctuation|(}single {char|'q'}{punctuation|)}{punctuation|,} %{constructor|Q}{punctuation|\{}double {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {operator|'}it\\{char|'s'}{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} {keyword|and} w {operator|!}{operator|=} nil
      {keyword|end}
      case text {keyword|when} {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok {keyword|when} {constructor|String}{punctuation|,} {constructor|Symbol} {keyword|then} raise {constructor|ArgumentError}{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue {constructor|StandardError} {operator|=>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      {operator|`}ls {operator|-}l{operator|`}
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
