// SPDX-License-Identifier: MIT
pragma solidity ^{number|0.8}{number|.0};
import \{A as B\} from {string|"./a.sol"};
contract Kettle is Pot{punctuation|,} Heat({number|1}) \{
    uint256 public constant MAX = {number|1}_000 ether; mapping(address => uint8[]) private m;
    event Boiled(address indexed who{punctuation|,} bytes32 x);
    modifier only() \{ require(msg.sender == owner{punctuation|,} {string|"no"}); _; \}
    constructor(string memory n) payable \{ name = n; \}
    function boil(uint n) external view virtual override only returns (bool ok) \{
        for (uint i = {number|0}; i < n; i++) \{ if (i {punctuation|!}= {number|0}xFF && {punctuation|!}ok) emit Boiled(address({number|0}){punctuation|,} hex{string|"00"}); else revert(); \}
        assembly \{ let x := add({number|1}{punctuation|,} {number|2}) \} /* end */ return true;
    \}
\}
