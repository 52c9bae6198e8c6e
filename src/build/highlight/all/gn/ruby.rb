{comment|# frozen_string_literal: true}
require {string-literal|{string|"json"}}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}:litres{punctuation|,} :name{punctuation|,} keyword_init: {boolean|true}{punctuation|)}
    include Comparable
    attr_reader :temp
    MAX {operator|=} 1_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres: {number|1}{punctuation|.}{number|7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}:name{punctuation|)} {punctuation|\{} {string-literal|{string|"pot #\{rand(10) + 1\}"}} {punctuation|\}}
      @@all {operator|<}{operator|<} self unless @name {operator|=}~ /\\Apot\\s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot?; temp{punctuation|.}to_i {operator|>} 0x5F {operator|&&} {operator|!}cold{operator|!}; end

    def boil
      text {operator|=} {operator|<}{operator|<}~TEXT{punctuation|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%{function|q}{punctuation|(}single 'q'{punctuation|)}{punctuation|,} %Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index do \|w{punctuation|,} i\|
        puts {string-literal|{string|"#\{i\}: #\{w\}"}} {keyword|if} i{punctuation|.}odd? and w {operator|!=} nil
      end
      case text when /boil/ then :ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string-literal|{string|"no"}} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message; retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
