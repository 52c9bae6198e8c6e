# frozen_string_literal: true
require {string|"json"}

{punctuation|=}{structural-keyword keyword|begin}
block comment
{punctuation|=}end
module Kitchen
  class Kettle < Struct.new{punctuation|(}:litres{punctuation|,} :{header-statement bold|name}{punctuation|,} keyword_init: true{punctuation|)}
    include Comparable
    attr_reader :temp
    MAX {punctuation|=} 1_000
    @@all {punctuation|=} []

    def initialize{punctuation|(}litres: {number|1}.{number|7}{punctuation|,} **opts{punctuation|,} {header-keyword bold|&block}{punctuation|)}
      @litres{punctuation|,} @{header-statement bold|name} {punctuation|=} litres{punctuation|,} opts.fetch{punctuation|(}:{header-statement bold|name}{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all << self unless @{header-statement bold|name} {punctuation|=}~ /{operator|\\}Apot{operator|\\}s{operator|+}#\{MAX\}/i \|\| {operator|$}DEBUG
    end

    def <{punctuation|=}{operator|>}{punctuation|(}other{punctuation|)} {punctuation|=} litres <{punctuation|=}{operator|>} other.litres
    def hot?; temp.to_i {operator|>} 0x5F && !cold!; end

    def boil
      text {punctuation|=} <<~TEXT.strip
        Boil #\{{header-statement bold|name}\} at #\{temp\}
      TEXT
      words {punctuation|=} %w[green black] {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} [%q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q\{double #\{{number|1} {operator|+} {number|1}\}\}{punctuation|,} ?x{punctuation|,} :{string|"sym bol"}{punctuation|,} {string|'it\\'}s']
      words.each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {rule-keyword keyword|if} i.odd? and w !{punctuation|=} nil
      end
      case text when /boil/ then :ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {punctuation|=}{operator|>} e
      warn e.{header-statement bold|message}; retry
    ensure
      `ls -l`
    end
  end
end
__END__
