{comment|# frozen_string_literal: true}
require {string|"json"}

{punctuation|=}begin
block comment
{punctuation|=}end
module Kitchen
  class Kettle < Struct{punctuation|.}new(:litres{punctuation|,} :name{punctuation|,} keyword_init: {boolean|true})
    include Comparable
    attr_reader :temp
    {key property|MAX} {punctuation|=} {number|1_000}
    @@all {punctuation|=} {punctuation|[}{punctuation|]}

    def initialize(litres: {number|1.7}{punctuation|,} **opts{punctuation|,} &block)
      @litres{punctuation|,} @name {punctuation|=} litres{punctuation|,} opts{punctuation|.}fetch(:name) {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all << self unless @name {punctuation|=}~ /\\Apot\\s+{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def <{punctuation|=}>(other) {punctuation|=} litres <{punctuation|=}> other{punctuation|.}litres
    def hot?; temp{punctuation|.}to_i > {number|0x5F} && !cold!; end

    def boil
      {key property|text} {punctuation|=} <<~TEXT{punctuation|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      {key property|words} {punctuation|=} %w{punctuation|[}green black{punctuation|]} + %i(a b) + {punctuation|[}%q(single {string|'q'}){punctuation|,} %Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i{punctuation|.}odd? and w !{punctuation|=} nil
      end
      case text when /boil/ then :ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else yield(self) end
    rescue StandardError {punctuation|=}> e
      warn e{punctuation|.}message; retry
    ensure
      `ls -l`
    end
  end
end
__END__
