/**
 * The editor's side of the blocks: a field for each attribute beside the page, and in the page what the server writes.
 * The attributes, with their labels, come from blocks.php.
 */
(({ blockEditor, blocks, components, element, serverSideRender }) => {
  const { createElement } = element;

  const field = ([name, { label, type }], { attributes, setAttributes }) => {
    const isNumber = type === 'integer';
    return createElement(components.TextControl, {
      key: name,
      label,
      type: isNumber ? 'number' : 'text',
      value: attributes[name],
      onChange: (value) => setAttributes({ [name]: isNumber ? Number(value) : value }),
    });
  };

  const fields = (props) => {
    const named = Object.entries(blocks.getBlockType(props.name).attributes).filter(([, { label }]) => label);
    const panel = createElement(
      components.PanelBody,
      {},
      named.map((attribute) => field(attribute, props)),
    );
    return createElement(blockEditor.InspectorControls, {}, panel);
  };

  // A link in the page would lead out of the editor.
  const preview = ({ name, attributes }) =>
    createElement(components.Disabled, {}, createElement(serverSideRender, { block: name, attributes }));

  const editLeaf = (props) =>
    createElement('div', blockEditor.useBlockProps(), fields(props), preview(props));

  // Cards are blocks of their own, so the grid around them is drawn here.
  const editGrid = (props) => {
    const { title, headingLevel, columns } = props.attributes;
    const grid = blockEditor.useBlockProps({ 'className': 'cr-card-grid', 'data-columns': columns });
    const items = blockEditor.useInnerBlocksProps(
      { className: 'cr-list cr-card-grid__items' },
      { allowedBlocks: ['cresset/threat-card'] },
    );
    const heading =
      title && createElement(`h${headingLevel}`, { className: 'cr-heading cr-card-grid__title' }, title);
    return createElement('div', grid, fields(props), heading, createElement('div', items));
  };

  blocks.registerBlockType('cresset/card-grid', {
    edit: editGrid,
    save: () => createElement(blockEditor.InnerBlocks.Content),
  });
  for (const name of ['threat-card', 'mission-banner', 'latest-news'])
    blocks.registerBlockType(`cresset/${name}`, { edit: editLeaf, save: () => null });
})(window.wp);
