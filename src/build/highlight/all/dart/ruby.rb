# frozen_string_literal{punctuation|:} {boolean|true}
require {string-literal|{string|"json"}}

{operator|=}begin
block comment
{operator|=}end
module {class-name|Kitchen}
  {keyword|class} {class-name|Kettle} {operator|<} {class-name|Struct}{punctuation|.}{keyword|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include {class-name|Comparable}
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    @{metadata function|@all} {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      {metadata function|@litres}{punctuation|,} {metadata function|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string-literal|{string|"pot #\{rand(10) + 1\}"}} {punctuation|\}}
      @{metadata function|@all} {operator|<<} self unless {metadata function|@name} {operator|=}{operator|~} {operator|/}\\{class-name|Apot}\\s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|\|} $DEBUG
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}{operator|~}TEXT{punctuation|.}strip
        {class-name|Boil} #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      {class-name|TEXT}
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {string-literal|{string|'q'}}{punctuation|)}{punctuation|,} {operator|%}{class-name|Q}{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {punctuation|:}{string-literal|{string|"sym bol"}}{punctuation|,} {string-literal|{string|'it\\'s'}}{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string-literal|{string|"#\{i\}: #\{w\}"}} {keyword|if} i{punctuation|.}odd{operator|?} and w {operator|!=} nil
      end
      {keyword|case} text when {operator|/}boil{operator|/} then {punctuation|:}ok when {class-name|String}{punctuation|,} {class-name|Symbol} then raise {class-name|ArgumentError}{punctuation|,} {string-literal|{string|"no"}} {keyword|else} {keyword|yield}{punctuation|(}self{punctuation|)} end
    rescue {class-name|StandardError} {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
