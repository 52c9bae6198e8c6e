# frozen_string_literal: true
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.new{operator|(}:litres, :name, keyword_init: true{operator|)}
    include Comparable
    attr_reader :temp
    MAX = 1_000
    @@all = {operator|[}{operator|]}

    def initialize{operator|(}litres: 1.7, {operator|*}{operator|*}opts, &block{operator|)}
      @litres, @name = litres, opts.fetch{operator|(}:name{operator|)} {operator|\{} {string|"pot #\{rand(10) + 1\}"} {operator|\}}
      @@all << self unless @name =~ /\\Apot\\s{operator|+}#{operator|\{}MAX{operator|\}}/i {operator|\|}{operator|\|} $DEBUG
    end

    def {rule|{punctuation|<}={punctuation|>}}{operator|(}other{operator|)} = litres {rule|{punctuation|<}={punctuation|>}} other.litres
    def hot{operator|?}; temp.to_i > 0x5F && !cold!; end

    def boil
      text = <<~TEXT.strip
        Boil #{operator|\{}name{operator|\}} at #{operator|\{}temp{operator|\}}
      TEXT
      words = %w{operator|[}green black{operator|]} {operator|+} %i{operator|(}a b{operator|)} {operator|+} {operator|[}%q{operator|(}single {string|'q'}{operator|)}, %Q{operator|\{}double #{operator|\{}1 {operator|+} 1{operator|\}}{operator|\}}, {operator|?}x, :{string|"sym bol"}, {string|'it\\'}s'{operator|]}
      words.each_with_index do {operator|\|}w, i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} if i.odd{operator|?} and w != nil
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, {string|"no"} else yield{operator|(}self{operator|)} end
    rescue StandardError => e
      warn e.message; retry
    ensure
      `ls -l`
    end
  end
end
__END__
