defmodule Kitchen.Kettle do
  @moduledoc """
  A kettle with {directive|#}{punctuation|\{}1 + 1{punctuation|\}} parts.
  """
  use GenServer
  alias Kitchen.{punctuation|\{}Tea, Cup{punctuation|\}}
  @max 1_000
  defstruct litres: 1.7, name: nil

  @spec boil(t, integer) :: {punctuation|\{}:{pass|ok, float\} \| :error}
  def boil(%__MODULE__{punctuation|\{}litres: l{punctuation|\}} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do
    re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a
    with {punctuation|\{}:{pass|ok, x\} <- fetch(k), do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: "at }{directive|#}{punctuation|\{}n{punctuation|\}}\\n")
    case k.name do
      "pot" <> rest -> {punctuation|\{}:{pass|ok, 1.5e3\}}
      _ -> raise ArgumentError, message: "no"
    end
  end
  defp cold?(x), do: fn a, b -> a <> b end {directive|# end}
end
