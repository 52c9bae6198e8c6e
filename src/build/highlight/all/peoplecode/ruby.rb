# frozen_string_literal{punctuation|:} {boolean|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  {keyword|class} {class-name|Kettle} {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} 1_000
    {operator|@}{operator|@}all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} &block{punctuation|)}
      {operator|@}litres{punctuation|,} {operator|@}name {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      {operator|@}{operator|@}all {operator|<}{operator|<} self unless {operator|@}name {operator|=}~ {operator|/}\\Apot\\s{operator|+}#\{MAX\}{operator|/}i {operator|\|}{operator|\|} $DEBUG
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {operator|>} 0x5F && !cold!{punctuation|;} end

    def boil
      text {operator|=} {operator|<}{operator|<}~TEXT{punctuation|.}strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words {operator|=} {variable|%w}{punctuation|[}green black{punctuation|]} {operator|+} {variable|%i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{variable|%q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {variable|%Q}\{double #\{{number|1} {operator|+} {number|1}\}\}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'}s'{punctuation|]}
      words{punctuation|.}each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd? {operator-keyword operator|and} w {operator|!=} nil
      end
      case text {keyword|when} {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok {keyword|when} String{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
