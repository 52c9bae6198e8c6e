# frozen_string_literal{operator|:} {boolean|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  {keyword|class} Kettle {operator|<} Struct{punctuation|.}{keyword|new}{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {operator|:}temp
    MAX {operator|=} {number|1}_000
    @{annotation punctuation|@all} {operator|=} {punctuation|[}{punctuation|]}

    {keyword|def} initialize{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      {annotation punctuation|@litres}{punctuation|,} {annotation punctuation|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{operator|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @{annotation punctuation|@all} {operator|<<} {keyword|self} unless {annotation punctuation|@name} {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|\|} $DEBUG
    end

    {keyword|def} {operator|<}{keyword|=>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<}{keyword|=>} other{punctuation|.}litres
    {keyword|def} hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    {keyword|def} boil
      text {operator|=} {operator|<<}{operator|~}TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single {char|'q'}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {operator|:}{string|"sym bol"}{punctuation|,} {char|'it\\'s'}{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} and w {operator|!=} nil
      end
      {keyword|case} text when {operator|/}boil{operator|/} then {operator|:}ok when {builtin|String}{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {keyword|yield}{punctuation|(}{keyword|self}{punctuation|)} end
    rescue StandardError {keyword|=>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
