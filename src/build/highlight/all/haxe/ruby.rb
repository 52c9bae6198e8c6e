# frozen_string_literal{operator|:} {boolean|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module {class-name|Kitchen}
  {keyword|class} {class-name|Kettle} {operator|<} {class-name|Struct}{punctuation|.}{keyword|new}{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} {boolean|true}{punctuation|)}
    include {class-name|Comparable}
    attr_reader {operator|:}temp
    {class-name|MAX} {operator|=} {number|1}_000
    @{metadata symbol|@all} {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      {metadata symbol|@litres}{punctuation|,} {metadata symbol|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{operator|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @{metadata symbol|@all} {operator|<<} self unless {metadata symbol|@name} {operator|=}{operator|~} {operator|/}\\{class-name|Apot}\\s{operator|+}#{punctuation|\{}{class-name|MAX}{punctuation|\}}{operator|/}i {operator|\|\|} ${class-name|DEBUG}
    end

    {function|def} {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}{operator|~}{class-name|TEXT}{punctuation|.}strip
        {class-name|Boil} #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      {class-name|TEXT}
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {string-interpolation|{string|'q'}}{punctuation|)}{punctuation|,} {operator|%}{class-name|Q}{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {operator|:}{string|"sym bol"}{punctuation|,} {string-interpolation|{string|'it\\'s'}}{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} and w {operator|!=} nil
      end
      {keyword|case} text when {operator|/}boil{operator|/} then {operator|:}ok when {class-name|String}{punctuation|,} {class-name|Symbol} then raise {class-name|ArgumentError}{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} end
    rescue {class-name|StandardError} {operator|=>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
