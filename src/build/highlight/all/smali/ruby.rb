{comment|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle < Struct.new{punctuation|(}{punctuation|:}{label property|litres}{punctuation|,} {punctuation|:}{label property|name}{punctuation|,} {field variable|keyword_init}{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}{label property|temp}
    MAX {operator|=} 1_000
    @@all {operator|=} {operator|[}]

    def {function|initialize}{punctuation|(}{field variable|litres}{punctuation|:} {number|1.7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts.fetch{punctuation|(}{punctuation|:}{label property|name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all << self unless @name {operator|=}~ /\\Apot\\s+{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def <{operator|=}>{punctuation|(}other{punctuation|)} {operator|=} litres <{operator|=}> other.litres
    def hot?{punctuation|;} temp.to_i > {number|0x5F} && !cold!{punctuation|;} end

    def boil
      text {operator|=} <<~TEXT.strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} %w{operator|[}green black] + %{function|i}{punctuation|(}a b{punctuation|)} + {operator|[}%{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w !{operator|=} nil
      end
      case text when /boil/ then {punctuation|:}{label property|ok} when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}> e
      warn e.message{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
