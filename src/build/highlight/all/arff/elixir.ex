defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  A kettle with #{punctuation|\{}{number|1} + {number|1}{punctuation|\}} parts.
  {string|""}"
  use GenServer
  alias Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres: {number|1.7}{punctuation|,} name: nil

  @spec boil(t{punctuation|,} integer) :: {punctuation|\{}:ok{punctuation|,} float{punctuation|\}} \| :error
  def boil({comment|%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do}
    re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = {string|'charlist'}; ch = ?a
    with {punctuation|\{}:ok{punctuation|,} x{punctuation|\}} <- fetch(k){punctuation|,} do: x \|> Enum.map(&(&{number|1} * {number|2})) \|> IO.inspect(label: {string|"at #\{n\}\\n"})
    case k.name do
      {string|"pot"} <> rest -> {punctuation|\{}:ok{punctuation|,} {number|1}.5e3{punctuation|\}}
      _ -> raise ArgumentError{punctuation|,} message: {string|"no"}
    end
  end
  defp cold?(x){punctuation|,} do: fn a{punctuation|,} b -> a <> b end # end
end
