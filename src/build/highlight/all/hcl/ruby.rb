{comment|# frozen_string_literal: true}
require {property|"json"}

{punctuation|=}begin
block {property|comment}
{punctuation|=}end
module Kitchen
  class Kettle < Struct.new(:litres, :name, keyword_init: {boolean|true})
    include Comparable
    attr_reader :temp
    {property|MAX} {punctuation|=} {number|1}_000
    @@{property|all} {punctuation|=} {punctuation|[}{punctuation|]}

    def initialize(litres: {number|1.7}, **opts, &block)
      @litres, @{property|name} {punctuation|=} litres, opts.fetch(:name) {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all << self unless @{property|name} {punctuation|=}~ /\\Apot\\s+{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def <{punctuation|=}>(other) {punctuation|=} litres <{punctuation|=}> other.litres
    def hot?; temp.to_i > {number|0x5F} && !cold!; end

    def boil
      {property|text} {punctuation|=} <<~TEXT.strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      {property|words} {punctuation|=} %w{punctuation|[}green black{punctuation|]} + %i(a b) + {punctuation|[}%q(single 'q'), %Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do \|w, i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w !{punctuation|=} nil
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, {string|"no"} else yield(self) end
    rescue {property|StandardError} {punctuation|=}> e
      warn e.message; retry
    ensure
      `ls -l`
    end
  end
end
__END__
