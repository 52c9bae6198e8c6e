// SPDX-License-Identifier: MIT
pragma solidity ^{number|0.8}.{number|0};
{keyword|import} \{A as B\} from {string|"./a.sol"};
contract Kettle is Pot, Heat{punctuation|(}{number|1}{punctuation|)} \{
    uint256 public constant MAX = {number|1_000} ether; mapping{punctuation|(}address => uint8[]{punctuation|)} private m;
    event Boiled{punctuation|(}address indexed who, bytes32 x{punctuation|)};
    modifier only{punctuation|(}{punctuation|)} \{ require{punctuation|(}msg.sender == owner, {string|"no"}{punctuation|)}; _; \}
    constructor{punctuation|(}string {keyword|memory} n{punctuation|)} payable \{ name = n; \}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} \{
        for {punctuation|(}uint i = {number|0}; i < n; i++{punctuation|)} \{ {keyword|if} {punctuation|(}i != {number|0xFF} && !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}, hex{string|"00"}{punctuation|)}; {keyword|else} revert{punctuation|(}{punctuation|)}; \}
        assembly \{ let x := add{punctuation|(}{number|1}, {number|2}{punctuation|)} \} /* {keyword|end} */ {keyword|return} true;
    \}
\}
