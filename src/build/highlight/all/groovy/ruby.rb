# frozen_string_literal{punctuation|:} {boolean|true}
require {interpolation-string|{string|"json"}}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  {keyword|class} {class-name|Kettle} {operator|<} Struct{punctuation|.}{keyword|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1_000}
    @{annotation punctuation|@all} {operator|=} {punctuation|[}{punctuation|]}

    {keyword|def} {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block{punctuation|)}
      {annotation punctuation|@litres}{punctuation|,} {annotation punctuation|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {interpolation-string|{string|"pot #\{rand(10) + 1\}"}} {punctuation|\}}
      @{annotation punctuation|@all} {operator|<<} self unless {annotation punctuation|@name} {operator|=~} {interpolation-string|{string|/\\Apot\\s+#\{MAX\}/}}i {operator|\|\|} {punctuation|$}DEBUG
    end

    {keyword|def} {operator|<=>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=>} other{punctuation|.}litres
    {keyword|def} hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    {keyword|def} boil
      text {operator|=} {operator|<<}{operator|~}TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}{keyword|double} #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {punctuation|:}{interpolation-string|{string|"sym bol"}}{punctuation|,} {string|'it\\'s'}{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {interpolation-string|{string|"#\{i\}: #\{w\}"}} {keyword|if} i{punctuation|.}odd{operator|?} and w {operator|!=} nil
      end
      {keyword|case} text when {interpolation-string|{string|/boil/}} then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {interpolation-string|{string|"no"}} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
