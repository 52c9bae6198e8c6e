# frozen_string_literal{punctuation|:} {boolean|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} 1_000
    @{variable|@all} {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      {variable|@litres}{punctuation|,} {variable|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @{variable|@all} {operator|<}{operator|<} self unless {variable|@name} {operator|=}~ {operator|/}\\Apot\\s{operator|+}#\{MAX\}{operator|/}i \|\| {variable|$DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{comment|; temp.to_i > 0x5F && !cold!; end}

    def boil
      text {operator|=} {operator|<}{operator|<}~TEXT{punctuation|.}strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q\{double #\{{number|1} {operator|+} {number|1}\}\}{punctuation|,} {operator|?}x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'}s'{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} {operator|and} w !{operator|=} nil
      end
      {keyword|case} text when {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok when String{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{comment|; retry}
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
