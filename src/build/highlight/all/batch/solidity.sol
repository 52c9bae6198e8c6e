// SPDX-License-Identifier: MIT
{command|{keyword|pragma} solidity {operator|^}{number|0}.{number|8}.{number|0};}
{command|{keyword|import} \{A as B\} from {string|"./a.sol"};}
{command|{keyword|contract} Kettle is Pot, Heat({number|1}}{punctuation|)} \{
    {command|{keyword|uint256} public constant MAX = 1_000 ether; mapping(address => uint8[]}{punctuation|)} private m;
    {command|{keyword|event} Boiled(address indexed who, bytes32 x}{punctuation|)};
    {command|{keyword|modifier} only(}{punctuation|)} \{ require{punctuation|(}{command|{keyword|msg}.sender == owner, {string|"no"}}{punctuation|)}; _; \}
    {command|{keyword|constructor}(string memory n}{punctuation|)} payable \{ name = n; \}
    {command|{keyword|function} boil(uint n}{punctuation|)} external view virtual override only returns {punctuation|(}{command|{keyword|bool} ok}{punctuation|)} \{
        {command|{keyword|for} (uint i = {number|0}; i < n; i++}{punctuation|)} \{ if {punctuation|(}{command|{keyword|i} != 0xFF }{operator|&}{operator|&} !ok{punctuation|)} emit Boiled{punctuation|(}{command|{keyword|address}({number|0}}{punctuation|)}, hex"00"{punctuation|)}; else revert{punctuation|(}{punctuation|)}; \}
        {command|{keyword|assembly} \{ let x := add({number|1}, {number|2}}{punctuation|)} \} /* end */ return true;
    \}
\}
