{comment|# frozen_string_literal: true}
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.new(:litres, :name, keyword_init: true)
    include Comparable
    attr_reader :temp
    MAX = 1_000
    {tag|@@all} = []

    def initialize(litres: 1.7, **opts, &block)
      {tag|@litres,} {tag|@name} = litres, opts.fetch(:name) \{ {string|"pot #\{rand(10) + 1\}"} \}
      {tag|@@all} {outline variable|<< self unless @name =~ /\\Apot\\s+#\{MAX\}/i \|\| $DEBUG
    end

    def <=>}(other) = litres {outline variable|<=>} other.litres
    def hot?; temp.to_i > 0x5F && !cold!; end

    def boil
      text = <<~TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words = %w[green black] + %i(a b) + [%q(single {string|'q'}), %Q\{double #\{1 + 1\}\}, ?x, :{string|"sym bol"}, {string|'it\\'s'}]
      words.each_with_index do \|w, i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w != nil
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, {string|"no"} else yield(self) end
    rescue StandardError => e
      warn e.message; retry
    ensure
      `ls -l`
    end
  end
end
__END__
