{operator|#} {label property|frozen_string_literal}{punctuation|:} {boolean|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module {class-name|Kitchen}
  class {class-name|Kettle} {operator|<} {class-name|Struct}{punctuation|.}new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} {label property|keyword_init}{punctuation|:} {boolean|true}{punctuation|)}
    include {class-name|Comparable}
    {label property|attr_reader} {punctuation|:}temp
    {class-name|MAX} {operator|=} 1_000
    {operator|@@}all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}{label property|litres}{punctuation|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block{punctuation|)}
      {operator|@}litres{punctuation|,} {operator|@}name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@@}all {operator|<<} self unless {operator|@}name {operator|=}~ {operator|/}{symbol|\\Apot}{symbol|\\s}{operator|+}{punctuation|#\{}{class-name|MAX}{punctuation|\}}{operator|/}i {operator|\|\|} {char|$D}{class-name|EBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}~{class-name|TEXT}{punctuation|.}strip
        {class-name|Boil} {punctuation|#\{}name{punctuation|\}} at {punctuation|#\{}temp{punctuation|\}}
      {class-name|TEXT}
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single {symbol|'q'}{punctuation|)}{punctuation|,} {operator|%}{class-name|Q}{punctuation|\{}double {punctuation|#\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {symbol|'it\\'s'}{punctuation|]}
      words{punctuation|.}each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} if i{punctuation|.}odd{operator|?} and w {operator|!=} {keyword|nil}
      end
      case text when {operator|/}boil{operator|/} {label property|then} {punctuation|:}ok when {class-name|String}{punctuation|,} {class-name|Symbol} then raise {class-name|ArgumentError}{punctuation|,} {string|"no"} else yield{punctuation|(}self{punctuation|)} end
    rescue {class-name|StandardError} {operator|=>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      {operator|`}ls {operator|-}l{operator|`}
    end
  end
end
__END__
