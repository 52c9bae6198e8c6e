{operator|#} frozen_string_literal{operator|:} true
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module {class-name|Kitchen}
  class {class-name|Kettle} {operator|<} {class-name|Struct}{punctuation|.}new{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} true{punctuation|)}
    include {class-name|Comparable}
    attr_reader {operator|:}temp
    {class-name|MAX} {operator|=} 1_000
    {operator|@}{operator|@}all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      {operator|@}litres{punctuation|,} {operator|@}name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{operator|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@}{operator|@}all {operator|<}{operator|<} self unless {operator|@}name {operator|=}~ {operator|/\\}{class-name|Apot}{operator|\\}s{operator|+}{operator|#}{punctuation|\{}{class-name|MAX}{punctuation|\}}{punctuation|/}i {operator|\|\|} ${class-name|DEBUG}
    end

    def {operator|<}{operator|=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<}{operator|=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}; temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} !cold!; end

    def boil
      text {operator|=} {operator|<}{operator|<}~{class-name|TEXT}{punctuation|.}strip
        {class-name|Boil} {operator|#}{punctuation|\{}name{punctuation|\}} at {operator|#}{punctuation|\{}temp{punctuation|\}}
      {class-name|TEXT}
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%q{punctuation|(}single 'q'{punctuation|)}{punctuation|,} %{class-name|Q}{punctuation|\{}double {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {operator|:}{string|"sym bol"}{punctuation|,} 'it{operator|\\}'s'{punctuation|]}
      words{punctuation|.}each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} and w {operator|!=} nil
      end
      case text when {punctuation|/}boil{punctuation|/} {keyword|then} {operator|:}ok when {class-name|String}{punctuation|,} {class-name|Symbol} {keyword|then} raise {class-name|ArgumentError}{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} end
    rescue {class-name|StandardError} {operator|=}{operator|>} e
      warn e{punctuation|.}message; retry
    ensure
      {label|`ls -l`}
    end
  end
end
__END__
