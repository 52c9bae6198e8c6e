{comment|# frozen_string_literal: true}
{keyword|require} {string double-quoted-string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  {keyword|class} {class-name-definition class-name|Kettle} {operator|<} Struct{operator|.}{keyword|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} {argument-name|keyword_init}{punctuation|:} {constant boolean|true}{punctuation|)}
    {keyword|include} Comparable
    attr_reader {punctuation|:}temp
    {constant|MAX} {operator|=} {number|1_000}
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}{argument-name|litres}{punctuation|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{operator|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string double-quoted-string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all {operator|<<} {keyword|self} unless @name {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def {operator|<=>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=>} other{operator|.}litres
    def hot{operator|?}{punctuation|;} temp{operator|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}{operator|~}{constant|TEXT}{operator|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      {constant|TEXT}
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {string single-quoted-string|'q'}{punctuation|)}{punctuation|,} {operator|%}{constant|Q}{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{operator|.}each_with_index {keyword|do} {operator|\|}{class-name|w}{punctuation|,} {class-name|i}{operator|\|}
        {class-name|puts} {string double-quoted-string|"#\{i\}: #\{w\}"} {keyword|if} i{operator|.}odd{operator|?} {keyword|and} w {operator|!=} nil
      end
      {keyword|case} text when {operator|/}boil{operator|/} then {punctuation|:}ok when {keyword type-declaration|String}{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string double-quoted-string|"no"} {keyword|else} {keyword|yield}{punctuation|(}{keyword|self}{punctuation|)} end
    rescue StandardError {operator|=>} e
      warn e{operator|.}message{punctuation|;} retry
    ensure
      {string backtick-quoted-string|`ls -l`}
    end
  end
end
{constant|__END__}
